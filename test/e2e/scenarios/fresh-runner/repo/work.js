// Milliseconds of work that a request costs.
export const workMs = 3;
