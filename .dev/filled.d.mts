export function filled(text: string, name: string, fill: (old: string) => string): string;
