"""Makes test/bench/verdicts/golden-scipy.json again: the tests that sitespeed.io, Perfherder, Kayenta and Firecracker use.

    /tmp/golden/bin/python .dev/golden-peers.py      (the environment of golden-stats.py)
"""

import json
import math
from pathlib import Path

import numpy as np
import scipy
from scipy import stats

rng = np.random.default_rng(7)
cases = []
for n in (5, 8, 12, 20, 30):
    for shift in (0.0, 0.03, 0.12):
        base = np.round(20 * np.exp(rng.normal(0, 0.05, n)), 5)
        head = np.round(20 * np.exp(shift + rng.normal(0, 0.05, n)), 5)
        sizes = n * n
        z = stats.norm.ppf(0.99) * math.sqrt(sizes * (2 * n + 1) / 12)
        shifts = np.sort(np.subtract.outer(head, base).ravel())
        cases.append({
            "base": base.tolist(),
            "head": head.tolist(),
            "sitespeed": float(stats.mannwhitneyu(head, base, alternative="greater").pvalue),
            "exactTwoSided": float(stats.mannwhitneyu(base, head, method="exact").pvalue),
            "hodgesLehmann": float(np.median(shifts)),
            "low": float(shifts[max(0, math.floor(sizes / 2 - z - 0.5))]),
            "permutation": float(stats.permutation_test((base, head), lambda x, y, axis: y.mean(axis=axis) - x.mean(axis=axis),
                                                        n_resamples=9999, vectorized=True, rng=np.random.default_rng(1)).pvalue),
            "bencherLimit": float(base.mean() + stats.t.ppf(0.99, n - 1) * base.std(ddof=1) * math.sqrt(1 + 1 / n)),
            "welch": float(stats.ttest_ind(head, base, equal_var=False).statistic),
        })
here = Path(__file__).resolve().parent.parent / "test" / "bench" / "verdicts" / "golden-scipy.json"
here.write_text(json.dumps({"madeBy": f".dev/golden-peers.py, SciPy {scipy.__version__}", "cases": cases}) + "\n")
