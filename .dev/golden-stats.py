"""Makes test/stats/golden.json again: inputs and values by SciPy and, where SciPy has none, by the formula's R or paper form.

    python3 -m venv /tmp/golden && /tmp/golden/bin/pip install scipy numpy
    /tmp/golden/bin/python .dev/golden-stats.py

The random inputs come from a fixed seed, so a run changes the file only where SciPy changes.
"""

import itertools
import json
import math
from pathlib import Path

import numpy as np
import scipy
from scipy import optimize, special, stats

rng = np.random.default_rng(20261121)


def case(args, value):
    return {"args": args, "value": value}


def count(pair):
    return {"failures": pair[0], "total": pair[1]}


def rounded(values, digits=6):
    return [float(round(v, digits)) for v in values]


def yuen(values, trim):
    """One-sample Yuen, written as in Wilcox, Introduction to Robust Estimation, 4.3."""
    x = np.sort(np.array(values))
    n = len(x)
    k = math.floor(trim * n + 1e-9)
    w = np.asarray(stats.mstats.winsorize(x, limits=(k / n + 1e-12, k / n + 1e-12)))
    h = n - 2 * k
    se = math.sqrt((n - 1) * np.var(w, ddof=1) / (h * (h - 1)))
    return {"value": float(stats.trim_mean(x, k / n + 1e-12)), "standardError": se, "df": h - 1}


def plain(values, tau):
    n = len(values)
    v = np.var(values, ddof=1) / n
    se2 = v + tau**2
    return {"value": float(np.mean(values)), "standardError": math.sqrt(se2), "df": (n - 1) * (se2 / v) ** 2}


def moderated(history, now, prior):
    """docs/verdicts.md, the fixed point by root finding instead of iteration."""
    y = np.array([r["y"] for r in history])
    c = np.array([r["c"] for r in history])
    h = len(y)
    sxx = float(np.sum((c - c.mean()) ** 2))
    sxy = float(np.sum((c - c.mean()) * (y - y.mean())))
    syy = float(np.sum((y - y.mean()) ** 2))
    w = 1 / prior["slopeSd"] ** 2

    def parts(s2):
        b = (sxy / s2 + prior["slope"] * w) / (sxx / s2 + w)
        lev = (sxx / s2) / (w + sxx / s2)
        res = syy - 2 * b * sxy + b * b * sxx
        df = prior["df"] + h - 1 - lev
        return b, df, (prior["df"] * prior["sd"] ** 2 + res) / df

    s2 = optimize.brentq(lambda v: parts(v)[2] - v, 1e-9, 10, xtol=1e-18, rtol=1e-15)
    b, df, _ = parts(s2)
    reach = now["c"] - c.mean()
    se = math.sqrt(s2 * (1 + 1 / h) + reach**2 / (w + sxx / s2))
    return {"value": now["y"] - y.mean() - b * reach, "standardError": se, "df": df, "slope": b, "sd": math.sqrt(s2)}


def overdispersion(groups):
    chi, df = 0.0, 0
    for rounds in groups:
        x = np.array([r[0] for r in rounds], float)
        n = np.array([r[1] for r in rounds], float)
        p = x.sum() / n.sum()
        if 0 < p < 1:
            chi += stats.chisquare(np.r_[x, n - x], np.r_[n * p, n * (1 - p)]).statistic
            df += len(rounds) - 1
    return max(1.0, chi / df)


def mann_whitney(a, b):
    """Every way to deal the midranks, counted one by one."""
    ranks = stats.rankdata(a + b)
    observed = ranks[len(a):].sum()
    sums = [sum(c) for c in itertools.combinations(ranks, len(b))]
    less = float(np.mean([s <= observed + 1e-9 for s in sums]))
    greater = float(np.mean([s >= observed - 1e-9 for s in sums]))
    u = observed - len(b) * (len(b) + 1) / 2
    return {"statistic": u, "pLess": less, "pGreater": greater, "pTwoSided": min(1.0, 2 * min(less, greater))}


def signed_rank(d):
    moved = [v for v in d if v != 0]
    ranks = stats.rankdata(np.abs(moved))
    plus = sum(r for r, v in zip(ranks, moved) if v > 0)
    sums = [sum(r for r, s in zip(ranks, signs) if s) for signs in itertools.product([0, 1], repeat=len(moved))]
    less = float(np.mean([s <= plus + 1e-9 for s in sums]))
    greater = float(np.mean([s >= plus - 1e-9 for s in sums]))
    return {"statistic": float(plus), "pLess": less, "pGreater": greater, "pTwoSided": min(1.0, 2 * min(less, greater))}


def scipy_two_sample(a, b, **how):
    less = stats.mannwhitneyu(b, a, alternative="less", **how)
    greater = stats.mannwhitneyu(b, a, alternative="greater", **how)
    return {"statistic": float(less.statistic), "pLess": float(less.pvalue), "pGreater": float(greater.pvalue)}


def harrell_davis(x, p):
    return float(stats.mstats.hdquantiles(x, prob=[p])[0])


dfs = [0.3, 1, 1.5, 2, 3.7, 5, 7, 11, 29.4, 100, 1234.5, 99_999, 100_001, 1e7, 1e12]
ts = [-40, -8, -3, -1, -1e-4, 0, 1e-9, 0.3, 1, 2.5, 5, 12, 40]
ps = [1e-30, 1e-12, 1e-5, 0.001, 0.02, 0.1, 0.25, 0.4, 0.499, 0.5, 0.51, 0.8, 0.95, 0.975, 0.999]
small = [rounded(rng.normal(0.02, 0.05, n)) for n in (4, 5, 7, 8, 9, 10, 12, 15, 20, 30)]
tied = [[1, 2, 2, 3, 5], [0, 0, 0, 1], [3, 3, 4, 4, 4, 9], [2.5], [7, 1, 1, 1, 2, 2]]


def history(n, spread):
    c = rng.normal(0, spread, n)
    return [{"y": float(round(1.2 + 0.9 * ci + rng.normal(0, 0.05), 6)), "c": float(round(ci, 6))} for ci in c]


prior = {"sd": 0.05, "df": 4, "slope": 0.8, "slopeSd": 0.25}
counts = [([0, 600], [8, 600]), ([1, 1200], [16, 1200]), ([3, 50], [9, 40]), ([120, 7200], [171, 7200]),
          ([0, 10], [10, 10]), ([5, 5], [3, 9]), ([40, 100_000], [75, 100_000]), ([10, 100], [2, 100]), ([0, 7], [0, 9]),
          ([1188, 1195], [410, 1224]), ([410, 1224], [1188, 1195]), ([30, 1000], [20, 900])]
pvalues = [[0.01, 0.04, 0.03, 0.005, 0.5], [0.2], [0.05, 0.05, 0.05], [1, 1e-9, 0.02, 0.9, 0.02, 0.3, 0.07, 0.001]]


def holm(ps_):
    """R's p.adjust(method = "holm")."""
    o = np.argsort(ps_, kind="stable")
    adjusted = np.minimum(1, np.maximum.accumulate((len(ps_) - np.arange(len(ps_))) * np.array(ps_)[o]))
    out = np.empty(len(ps_))
    out[o] = adjusted
    return out.tolist()


def theil(x, y, confidence):
    r = stats.theilslopes(y, x, confidence)
    return {"slope": float(r.slope), "intercept": float(r.intercept), "low": float(r.low_slope), "high": float(r.high_slope)}


def newcombe(base, head, confidence):
    def wilson(k, n):
        ci = stats.binomtest(k, n).proportion_ci(confidence, method="wilson")
        return k / n, float(ci.low), float(ci.high)

    p0, l0, u0 = wilson(*base)
    p1, l1, u1 = wilson(*head)
    return {"low": p1 - p0 - math.sqrt((p1 - l1) ** 2 + (u0 - p0) ** 2),
            "high": p1 - p0 + math.sqrt((u1 - p1) ** 2 + (p0 - l0) ** 2)}


def ci(k, n, confidence, method):
    r = stats.binomtest(k, n).proportion_ci(confidence, method=method)
    return {"low": float(r.low), "high": float(r.high)}


xs = list(range(12))
ys = rounded(0.3 * np.arange(12) + rng.normal(0, 1, 12), 3)
big_a, big_b = rounded(rng.normal(0, 1, 70), 1), rounded(rng.normal(0.4, 1, 60), 1)

golden = {
    "logGamma": [case([x], float(special.gammaln(x))) for x in (1e-9, 0.1, 0.5, 1.3, 2.7, 5, 14.99, 15, 33.3, 1e3, 1e6, 1e12)],
    "regularisedBeta": [case([x, 1 - x, a, b], float(special.betainc(a, b, x)))
                        for x in (0.001, 0.1, 0.37, 0.5, 0.9, 0.999)
                        for a, b in ((0.5, 0.5), (1, 3), (7.5, 0.5), (12, 30), (300, 301), (5000, 60), (1e5, 2e5))],
    "regularisedGammaQ": [case([a, x], float(special.gammaincc(a, x))) for a in (0.5, 1, 3.7, 40, 1e4) for x in (0.01, 0.5, 1, 4, 39, 60, 1e4)],
    "chiSquareSurvival": [case([x, df], float(stats.chi2.sf(x, df))) for x in (0.1, 1, 3.84, 20) for df in (1, 2, 7.5)],
    "normalSurvival": [case([z], float(stats.norm.sf(z))) for z in (-9, -2, -0.5, 0, 0.1, 1, 1.96, 4, 8, 20, 37)],
    "normalQuantile": [case([p], float(stats.norm.ppf(p))) for p in [1e-300, *ps, 1 - 1e-10]],
    "studentTSurvival": [case([t, df], float(stats.t.sf(t, df))) for t in ts for df in dfs],
    "studentTQuantile": [case([p, df], float(stats.t.ppf(p, df))) for p in ps for df in dfs if not (p < 1e-8 and df < 1)],
    "quantile": [case([x, p], float(np.quantile(x, p))) for x in small[:4] for p in (0, 0.05, 0.5, 0.9, 0.95, 1)],
    "harrellDavis": [case([x, p], harrell_davis(x, p)) for x in small for p in (0.1, 0.5, 0.95)],
    "median": [case([x], float(np.median(x))) for x in small],
    "medianAbsoluteDeviation": [case([x], float(stats.median_abs_deviation(x, scale="normal"))) for x in small],
    "variance": [case([x], float(np.var(x, ddof=1))) for x in small],
    "yuenEstimate": [case([x, trim], yuen(x, trim)) for x in small for trim in (0, 0.1, 0.2, 0.25)],
    "fewBlocksEstimate": [case([x, tau], plain(x, tau)) for x in small[:4] for tau in (0, 0.01, 0.2)],
    "moderatedPrediction": [case([h, now, prior], moderated(h, now, prior))
                            for h in (history(1, 0), history(2, 0.1), history(5, 0.1), history(20, 0.1), history(30, 0), history(30, 0.3))
                            for now in ({"y": 1.25, "c": 0.02}, {"y": 1.6, "c": -0.2})],
    "benjaminiHochberg": [case([p], stats.false_discovery_control(p).tolist()) for p in pvalues],
    "holm": [case([p], holm(p)) for p in pvalues],
    "fisherGreater": [case([count(b), count(h)], float(stats.fisher_exact([[h[0], h[1] - h[0]], [b[0], b[1] - b[0]]], "greater").pvalue)) for b, h in counts],
    "conditionalBinomialGreater": [case([count(b), count(h)], float(stats.binom.sf(h[0] - 1, h[0] + b[0], h[1] / (h[1] + b[1]))))
                                   for b, h in counts if h[0] + b[0] > 0],
    "binomialProbability": [case([k, n, p], float(stats.binom.pmf(k, n, p))) for k, n, p in ((0, 10, 0.3), (10, 10, 0.3), (3, 10, 0.3), (500, 100_000, 0.005), (7, 1_000_000, 1e-6))],
    "binomialUpperTail": [case([k, n, p], float(stats.binom.sf(k - 1, n, p))) for k, n, p in ((0, 10, 0.3), (10, 10, 0.3), (3, 10, 0.3), (560, 100_000, 0.005), (7, 1_000_000, 1e-6))],
    "binomialLowerTail": [case([k, n, p], float(stats.binom.cdf(k, n, p))) for k, n, p in ((0, 10, 0.3), (10, 10, 0.3), (3, 10, 0.3), (440, 100_000, 0.005), (2, 1_000_000, 1e-5))],
    "clopperPearson": [case([count([k, n]), c], ci(k, n, c, "exact")) for k, n in ((0, 80), (80, 80), (3, 600), (17, 40), (5, 10_000)) for c in (0.9, 0.95)],
    "wilson": [case([count([k, n]), c], ci(k, n, c, "wilson")) for k, n in ((0, 80), (80, 80), (3, 600), (17, 40), (5, 10_000)) for c in (0.9, 0.95)],
    "newcombe": [case([count(b), count(h), c], newcombe(b, h, c)) for b, h in counts for c in (0.9, 0.95)],
    "overdispersion": [case([[[count(r) for r in side] for side in g]], overdispersion(g)) for g in ([[[0, 600], [9, 600], [1, 600]], [[4, 600], [30, 580], [2, 610]]], [[[3, 100], [2, 100], [3, 100]]])],
    "mannWhitney": [case([a, b], mann_whitney(a, b)) for a, b in ((small[0], small[3]), (small[2], small[1]), (tied[0], tied[1]), (tied[2], tied[4]), (tied[3], tied[0]))]
    + [case([small[5], small[6]], scipy_two_sample(small[5], small[6], method="exact")),
       case([big_a, big_b], scipy_two_sample(big_a, big_b, method="asymptotic"))],
    "signedRank": [case([d], signed_rank(d)) for d in (small[0], small[3], small[6], [0, 1, -1, 2, 2, 3, -2], [0.5, 0.5, 0.5])],
    "theilSen": [case([xs, ys, c], theil(xs, ys, c)) for c in (0.8, 0.95)] + [case([[0, 0, 1, 2, 2], [1, 1, 3, 2, 4], 0.9], theil([0, 0, 1, 2, 2], [1, 1, 3, 2, 4], 0.9))],

}

here = Path(__file__).resolve().parent.parent / "test" / "stats" / "golden.json"
body = {"madeBy": f".dev/golden-stats.py, SciPy {scipy.__version__}, NumPy {np.__version__}", **golden}
lines = [f' {json.dumps(k)}: ' + (json.dumps(v) if isinstance(v, str) else "[\n  " + ",\n  ".join(json.dumps(c) for c in v) + "\n ]") for k, v in body.items()]
here.write_text("{\n" + ",\n".join(lines) + "\n}\n")
print(f"{here}: {sum(len(v) for v in golden.values())} cases")
