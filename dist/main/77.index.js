export const id = 77;
export const ids = [77];
export const modules = {

/***/ 22625:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



var shallowEqual = __webpack_require__(37014);

function _classCallCheck(instance, Constructor) {
  if (!(instance instanceof Constructor)) {
    throw new TypeError("Cannot call a class as a function");
  }
}

function _inherits(subClass, superClass) {
  if (typeof superClass !== "function" && superClass !== null) {
    throw new TypeError("Super expression must either be null or a function");
  }

  subClass.prototype = Object.create(superClass && superClass.prototype, {
    constructor: {
      value: subClass,
      writable: true,
      configurable: true
    }
  });
  if (superClass) _setPrototypeOf(subClass, superClass);
}

function _getPrototypeOf(o) {
  _getPrototypeOf = Object.setPrototypeOf ? Object.getPrototypeOf : function _getPrototypeOf(o) {
    return o.__proto__ || Object.getPrototypeOf(o);
  };
  return _getPrototypeOf(o);
}

function _setPrototypeOf(o, p) {
  _setPrototypeOf = Object.setPrototypeOf || function _setPrototypeOf(o, p) {
    o.__proto__ = p;
    return o;
  };

  return _setPrototypeOf(o, p);
}

function isNativeReflectConstruct() {
  if (typeof Reflect === "undefined" || !Reflect.construct) return false;
  if (Reflect.construct.sham) return false;
  if (typeof Proxy === "function") return true;

  try {
    Date.prototype.toString.call(Reflect.construct(Date, [], function () {}));
    return true;
  } catch (e) {
    return false;
  }
}

function _construct(Parent, args, Class) {
  if (isNativeReflectConstruct()) {
    _construct = Reflect.construct;
  } else {
    _construct = function _construct(Parent, args, Class) {
      var a = [null];
      a.push.apply(a, args);
      var Constructor = Function.bind.apply(Parent, a);
      var instance = new Constructor();
      if (Class) _setPrototypeOf(instance, Class.prototype);
      return instance;
    };
  }

  return _construct.apply(null, arguments);
}

function _isNativeFunction(fn) {
  return Function.toString.call(fn).indexOf("[native code]") !== -1;
}

function _wrapNativeSuper(Class) {
  var _cache = typeof Map === "function" ? new Map() : undefined;

  _wrapNativeSuper = function _wrapNativeSuper(Class) {
    if (Class === null || !_isNativeFunction(Class)) return Class;

    if (typeof Class !== "function") {
      throw new TypeError("Super expression must either be null or a function");
    }

    if (typeof _cache !== "undefined") {
      if (_cache.has(Class)) return _cache.get(Class);

      _cache.set(Class, Wrapper);
    }

    function Wrapper() {
      return _construct(Class, arguments, _getPrototypeOf(this).constructor);
    }

    Wrapper.prototype = Object.create(Class.prototype, {
      constructor: {
        value: Wrapper,
        enumerable: false,
        writable: true,
        configurable: true
      }
    });
    return _setPrototypeOf(Wrapper, Class);
  };

  return _wrapNativeSuper(Class);
}

function _assertThisInitialized(self) {
  if (self === void 0) {
    throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
  }

  return self;
}

function _possibleConstructorReturn(self, call) {
  if (call && (typeof call === "object" || typeof call === "function")) {
    return call;
  }

  return _assertThisInitialized(self);
}

var InvalidLineError =
/*#__PURE__*/
function (_Error) {
  _inherits(InvalidLineError, _Error);

  function InvalidLineError(message) {
    _classCallCheck(this, InvalidLineError);

    return _possibleConstructorReturn(this, _getPrototypeOf(InvalidLineError).call(this, 'Encountered invalid line: ' + message));
  }

  return InvalidLineError;
}(_wrapNativeSuper(Error));

Object.defineProperty(InvalidLineError.prototype, 'name', {
  value: InvalidLineError.name
});

var STATE_NAME = 0;
var STATE_STARTOFLABELNAME = 1;
var STATE_ENDOFNAME = 2;
var STATE_VALUE = 3;
var STATE_ENDOFLABELS = 4;
var STATE_LABELNAME = 5;
var STATE_LABELVALUEQUOTE = 6;
var STATE_LABELVALUEEQUALS = 7;
var STATE_LABELVALUE = 8;
var STATE_LABELVALUESLASH = 9;
var STATE_NEXTLABEL = 10;
var STATE_TIMESTAMP = 11;
function parseSampleLine(line) {
  var name = '';
  var labelname = '';
  var labelvalue = '';
  var value = '';
  var timestamp = '';
  var labels = undefined;
  var state = STATE_NAME;

  for (var c = 0; c < line.length; ++c) {
    var _char = line.charAt(c);

    if (state === STATE_NAME) {
      if (_char === '{') {
        state = STATE_STARTOFLABELNAME;
      } else if (_char === ' ' || _char === '\t') {
        state = STATE_ENDOFNAME;
      } else {
        name += _char;
      }
    } else if (state === STATE_ENDOFNAME) {
      if (_char === ' ' || _char === '\t') ; else if (_char === '{') {
        state = STATE_STARTOFLABELNAME;
      } else {
        value += _char;
        state = STATE_VALUE;
      }
    } else if (state === STATE_STARTOFLABELNAME) {
      if (_char === ' ' || _char === '\t') ; else if (_char === '}') {
        state = STATE_ENDOFLABELS;
      } else {
        labelname += _char;
        state = STATE_LABELNAME;
      }
    } else if (state === STATE_LABELNAME) {
      if (_char === '=') {
        state = STATE_LABELVALUEQUOTE;
      } else if (_char === '}') {
        state = STATE_ENDOFLABELS;
      } else if (_char === ' ' || _char === '\t') {
        state = STATE_LABELVALUEEQUALS;
      } else {
        labelname += _char;
      }
    } else if (state === STATE_LABELVALUEEQUALS) {
      if (_char === '=') {
        state = STATE_LABELVALUEQUOTE;
      } else if (_char === ' ' || _char === '\t') ; else {
        throw new InvalidLineError(line);
      }
    } else if (state === STATE_LABELVALUEQUOTE) {
      if (_char === '"') {
        state = STATE_LABELVALUE;
      } else if (_char === ' ' || _char === '\t') ; else {
        throw new InvalidLineError(line);
      }
    } else if (state === STATE_LABELVALUE) {
      if (_char === '\\') {
        state = STATE_LABELVALUESLASH;
      } else if (_char === '"') {
        if (!labels) {
          labels = {};
        }

        labels[labelname] = labelvalue;
        labelname = '';
        labelvalue = '';
        state = STATE_NEXTLABEL;
      } else {
        labelvalue += _char;
      }
    } else if (state === STATE_LABELVALUESLASH) {
      state = STATE_LABELVALUE;

      if (_char === '\\') {
        labelvalue += '\\';
      } else if (_char === 'n') {
        labelvalue += '\n';
      } else if (_char === '"') {
        labelvalue += '"';
      } else {
        labelvalue += "\\".concat(_char);
      }
    } else if (state === STATE_NEXTLABEL) {
      if (_char === ',') {
        state = STATE_LABELNAME;
      } else if (_char === '}') {
        state = STATE_ENDOFLABELS;
      } else if (_char === ' ' || _char === '\t') ; else {
        throw new InvalidLineError(line);
      }
    } else if (state === STATE_ENDOFLABELS) {
      if (_char === ' ' || _char === '\t') ; else {
        value += _char;
        state = STATE_VALUE;
      }
    } else if (state === STATE_VALUE) {
      if (_char === ' ' || _char === '\t') {
        state = STATE_TIMESTAMP;
      } else {
        value += _char;
      }
    } else if (state === STATE_TIMESTAMP) {
      if (_char === ' ' || _char === '\t') ; else {
        timestamp += _char;
      }
    }
  }

  var ret = {
    name: name,
    value: value
  };

  if (labels) {
    ret.labels = labels;
  }

  if (timestamp) {
    ret.timestamp_ms = timestamp;
  }

  return ret;
}

/*
Notes:
* Empty line handling is slightly looser than the original implementation.
* Everything else should be similarly strict.
*/

var SUMMARY_TYPE = 'SUMMARY';
var HISTOGRAM_TYPE = 'HISTOGRAM';
function parsePrometheusTextFormat(metrics) {
  var lines = metrics.split('\n'); // Prometheus format defines LF endings

  var converted = [];
  var metric;
  var help;
  var type;
  var samples = [];

  for (var i = 0; i < lines.length; ++i) {
    var line = lines[i].trim();
    var lineMetric = null;
    var lineHelp = null;
    var lineType = null;
    var lineSample = null;

    if (line.length === 0) ; else if (line.startsWith('# ')) {
      // process metadata lines
      var lineData = line.substring(2);
      var instr = null;

      if (lineData.startsWith('HELP ')) {
        instr = 1;
      } else if (lineData.startsWith('TYPE ')) {
        instr = 2;
      }

      if (instr) {
        lineData = lineData.substring(5);
        var spaceIndex = lineData.indexOf(' ');

        if (spaceIndex !== -1) {
          // expect another token
          lineMetric = lineData.substring(0, spaceIndex);
          var remain = lineData.substring(spaceIndex + 1);

          if (instr === 1) {
            // HELP
            lineHelp = unescapeHelp(remain); // remain could be empty
          } else {
            // TYPE
            if (remain.includes(' ')) {
              throw new InvalidLineError(line);
            }

            lineType = remain.toUpperCase();
          }
        } else {
          throw new InvalidLineError(line);
        }
      } // 100% pure comment line, ignore

    } else {
      // process sample lines
      lineSample = parseSampleLine(line);
      lineMetric = lineSample.name;
    }

    if (lineMetric === metric) {
      // metadata always has same name
      if (!help && lineHelp) {
        help = lineHelp;
      } else if (!type && lineType) {
        type = lineType;
      }
    } // different types allow different suffixes


    var suffixedCount = "".concat(metric, "_count");
    var suffixedSum = "".concat(metric, "_sum");
    var suffixedBucket = "".concat(metric, "_bucket");
    var allowedNames = [metric];

    if (type === SUMMARY_TYPE || type === HISTOGRAM_TYPE) {
      allowedNames.push(suffixedCount);
      allowedNames.push(suffixedSum);
    }

    if (type === HISTOGRAM_TYPE) {
      allowedNames.push(suffixedBucket);
    } // encountered new metric family or end of input


    if (i + 1 === lines.length || lineMetric && !allowedNames.includes(lineMetric)) {
      // write current
      if (metric) {
        if (type === SUMMARY_TYPE) {
          samples = flattenMetrics(samples, 'quantiles', 'quantile', 'value');
        } else if (type === HISTOGRAM_TYPE) {
          samples = flattenMetrics(samples, 'buckets', 'le', 'bucket');
        }

        converted.push({
          name: metric,
          help: help ? help : '',
          type: type ? type : 'UNTYPED',
          metrics: samples
        });
      } // reset for new metric family


      metric = lineMetric;
      help = lineHelp ? lineHelp : null;
      type = lineType ? lineType : null;
      samples = [];
    }

    if (lineSample) {
      // key is not called value in official implementation if suffixed count, sum, or bucket
      if (lineSample.name !== metric) {
        if (type === SUMMARY_TYPE || type === HISTOGRAM_TYPE) {
          if (lineSample.name === suffixedCount) {
            lineSample.count = lineSample.value;
          } else if (lineSample.name === suffixedSum) {
            lineSample.sum = lineSample.value;
          }
        }

        if (type === HISTOGRAM_TYPE && lineSample.name === suffixedBucket) {
          lineSample.bucket = lineSample.value;
        }

        delete lineSample.value;
      }

      delete lineSample.name; // merge into existing sample if labels are deep equal

      var samplesLen = samples.length;
      var lastSample = samplesLen === 0 ? null : samples[samplesLen - 1];

      if (lastSample && shallowEqual.shallowEqualObjects(lineSample.labels, lastSample.labels)) {
        delete lineSample.labels;

        for (var key in lineSample) {
          lastSample[key] = lineSample[key];
        }
      } else {
        samples.push(lineSample);
      }
    }
  }

  return converted;
}

function flattenMetrics(metrics, groupName, keyName, valueName) {
  var flattened = null;

  for (var i = 0; i < metrics.length; ++i) {
    var sample = metrics[i];

    if (sample.labels && sample.labels[keyName] && sample[valueName]) {
      if (!flattened) {
        flattened = {};
        flattened[groupName] = {};
      }

      flattened[groupName][sample.labels[keyName]] = sample[valueName];
    } else if (!sample.labels) {
      if (!flattened) {
        flattened = {};
      }

      if (sample.count !== undefined) {
        flattened.count = sample.count;
      }

      if (sample.sum !== undefined) {
        flattened.sum = sample.sum;
      }
    }
  }

  if (flattened) {
    return [flattened];
  } else {
    return metrics;
  }
} // adapted from https://github.com/prometheus/client_python/blob/0.0.19/prometheus_client/parser.py


function unescapeHelp(line) {
  var result = '';
  var slash = false;

  for (var c = 0; c < line.length; ++c) {
    var _char = line.charAt(c);

    if (slash) {
      if (_char === '\\') {
        result += '\\';
      } else if (_char === 'n') {
        result += '\n';
      } else {
        result += "\\".concat(_char);
      }

      slash = false;
    } else {
      if (_char === '\\') {
        slash = true;
      } else {
        result += _char;
      }
    }
  }

  if (slash) {
    result += '\\';
  }

  return result;
}

module.exports = parsePrometheusTextFormat;


/***/ }),

/***/ 37014:
/***/ ((__unused_webpack_module, exports) => {



Object.defineProperty(exports, "__esModule", ({ value: true }));

function shallowEqualObjects(objA, objB) {
  if (objA === objB) {
    return true;
  }

  if (!objA || !objB) {
    return false;
  }

  var aKeys = Object.keys(objA);
  var bKeys = Object.keys(objB);
  var len = aKeys.length;

  if (bKeys.length !== len) {
    return false;
  }

  for (var i = 0; i < len; i++) {
    var key = aKeys[i];

    if (objA[key] !== objB[key] || !Object.prototype.hasOwnProperty.call(objB, key)) {
      return false;
    }
  }

  return true;
}

function shallowEqualArrays(arrA, arrB) {
  if (arrA === arrB) {
    return true;
  }

  if (!arrA || !arrB) {
    return false;
  }

  var len = arrA.length;

  if (arrB.length !== len) {
    return false;
  }

  for (var i = 0; i < len; i++) {
    if (arrA[i] !== arrB[i]) {
      return false;
    }
  }

  return true;
}

exports.shallowEqualArrays = shallowEqualArrays;
exports.shallowEqualObjects = shallowEqualObjects;


/***/ }),

/***/ 22077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureStage: () => (/* binding */ measureStage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/expand.js
var expand = __webpack_require__(94702);
;// CONCATENATED MODULE: ./build/src/config/secret-value.js
/** Which values of the job's environment must never be shown. */
/** Shorter ones protect nothing, and masking them would make nonsense of every sentence (redact.ts). */
const SHORTEST = 4;
/** From here on a value that nobody called a secret is one, unless it reads like something plain. Judgement. */
const LIKE_A_SECRET = 8;
/** So much of the text around it tells what a value is; more would cost time in a hostile file. */
const NEAR = 300;
/** What a secret is called, as a part of a name: `DB_PASSWORD`, `apiKey`, `STRIPE_SK`, `?sig=`. */
const SECRET_NAME = /token|secret|authori[sz]ation|authentication|passw|passphrase|pwd|credential|private|bearer|cookie|session|signature|signing|apikey|webhook|licen[cs]e|bypass|salt|jwt|(^|[^a-z])(pass|pw|pin|key|keys|auth|cred|creds|sig|sk|pat|dsn|otp|seed)([^a-z]|$)|[a-z](Key|Pass|Auth|Pin)([^a-z]|$)|KEY$|PASS$|AUTH$/;
/** No name makes a secret of these. */
const EVERYDAY = new Set(('true false null none undefined yes auto default enabled disabled info debug warn warning error fatal trace silent verbose ' +
    'test tests testing development develop staging stage prod production preview local localhost main master').split(' '));
/** Masking `1` or `true` would black out half the log and protect nothing. */
function isEveryday(value) {
    return value.trim().length < SHORTEST || EVERYDAY.has(value.trim().toLowerCase());
}
/**
 * What of a value is to be masked: nothing of one that is plain; all of one that is called a secret, stands where a
 * password or a secret parameter stands, or is long and not plain; of an address with a password that one too.
 */
function secretsIn({ names, value, ...around }) {
    if (isEveryday(value))
        return [];
    const before = around.before.slice(-NEAR);
    const after = around.after.slice(0, NEAR);
    const passwords = passwordsIn(value);
    const parameter = /([\w-]+)["']?\s*[=:]\s*["']?(?:bearer |basic )?$/i.exec(before)?.[1] ?? '';
    const isCalledSo = [...names, parameter].some((name) => isSecretName(name));
    const isLikeOne = value.trim().length >= LIKE_A_SECRET && !isPlain(value.trim());
    const isWhole = isCalledSo || standsForPassword(before, after) || isLikeOne || passwords.length > 0;
    return isWhole ? [value, ...passwords] : [];
}
function isSecretName(name) {
    return SECRET_NAME.test(name) || SECRET_NAME.test(name.toLowerCase());
}
/** `user:${HERE}@host` or, for that may be a token, `https://${HERE}@host`; not a user with a password after it. */
function standsForPassword(before, after) {
    if (before.endsWith('//') && after.startsWith(':'))
        return false;
    return /:[^\s@]*$/.test(before) && /^[^\s/?#]*@/.test(after);
}
/** The passwords of an address, as written and decoded: `postgres://user:this@host/shop`. */
function passwordsIn(value) {
    const found = /^[a-z][a-z\d+.-]*:\/\/([^\s/?#]*)@/i.exec(value.trim())?.[1];
    if (found === undefined)
        return [];
    const password = found.includes(':') ? found.slice(found.indexOf(':') + 1) : found;
    return [password, decoded(password)].filter((each) => !isEveryday(each));
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** `shop`, `Frankfurt`, `node22`. */
const WORD = /^([A-Z]?[a-z]{1,15}|[A-Z]{1,15})\d{0,2}$/;
const NUMBER = /^v?\d{1,10}([.,:_-]\d{1,10})*$/;
/** A line of words is a passphrase: more than these joined by hyphens are no name. */
const MOST_WORDS = 3;
/** A number, a name, a host, a path; an address without user, query and fragment. */
function isPlain(value) {
    if (NUMBER.test(value))
        return true;
    const rest = value.replace(/^([a-z][a-z\d+.-]{0,15}:\/\/|~?\/|\.{1,2}\/|[A-Za-z]:[\\/])/, '');
    const [host = '', ...folders] = rest.replace(/[\\/]$/, '').split(/[\\/]/);
    const parts = [host.replace(/:\d{1,5}$/, ''), ...folders].flatMap((part) => part.split('.'));
    return parts.every((part) => part === '' || isName(part));
}
/** A word, or some joined: `eu-west-1`, `shop_test`. */
function isName(text) {
    const parts = text.split(/[-_]/);
    return parts.length <= MOST_WORDS && parts.every((part) => WORD.test(part) || /^\d{1,4}$/.test(part));
}

// EXTERNAL MODULE: ./build/src/config/sources.js
var config_sources = __webpack_require__(10462);
;// CONCATENATED MODULE: ./build/src/config/secrets.js



/**
 * Every value that must never be shown: the token, the values of `headers`, and what `${NAME}` brought in from the
 * job's environment, but for what is plain (secret-value.ts). Longest first, so that a redaction by replacing leaves no
 * rest of a longer one. Never throws.
 */
function secrets_secretsOf(sources) {
    const { inputs, env } = sources;
    const { preview, load } = (0,config_sources/* readFile */.T)(sources.file);
    const texts = [
        ['url', preview.url],
        ['base-url', preview['base-url']],
        ...Object.entries(preview.env ?? {}),
        ...(load ?? []).flatMap(({ section }) => Object.entries(section.env ?? {})),
    ];
    const expanded = texts.flatMap(([key, text]) => (0,expand/* expandVariables */.i)(String(text ?? ''), env).brought.flatMap(({ name, ...rest }) => secretsIn({ ...rest, names: [key, name] })));
    const given = [inputs.token ?? '', ...Object.values(inputs.headers)].filter((value) => value.trim() !== '');
    const all = [...given.filter((value) => !isEveryday(value)), ...expanded];
    return [...new Set(all)].sort((a, b) => b.length - a.length);
}

// EXTERNAL MODULE: ./build/src/github/secrets.js
var github_secrets = __webpack_require__(48568);
;// CONCATENATED MODULE: ./build/src/github/state.js
/** Saves a value for the `post` step of this action (runner: `GITHUB_STATE`, then `STATE_<name>`). Text only. */
async function saveState(name, value) {
    const core = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
    core.saveState(name, value);
}
/** What `saveState` saved, in the `post` step; undefined when nothing was. */
function getState(env, name) {
    return env[`STATE_${name}`] || undefined;
}

// EXTERNAL MODULE: ./build/src/model/failure.js
var failure = __webpack_require__(82917);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/src/preview/git.js

/** A fetch of one commit takes seconds; a hung remote must not eat the job. */
const GIT_TIMEOUT_MS = 300_000;
/** Set by git for hooks: would point it at another repository or index than the directory's. */
const REDIRECTS = new Set([
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_PREFIX',
    'GIT_COMMON_DIR',
    'GIT_OBJECT_DIRECTORY',
]);
/** Runs git without hooks and without prompts; never rejects. Code -1: it could not be run or was ended. */
function git_git(place, ...args) {
    const kept = Object.entries(place.env).filter(([name]) => !REDIRECTS.has(name));
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)('git', ['-c', 'core.hooksPath=/dev/null', '-c', 'gc.auto=0', '-c', 'maintenance.auto=false', ...args], {
            cwd: place.directory,
            env: { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' },
            maxBuffer: 256 * 1024 * 1024,
            timeout: GIT_TIMEOUT_MS,
            windowsHide: true,
            ...(place.signal && { signal: place.signal }),
        }, (error, out, stderr) => {
            const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
            const said = stderr.trim().split('\n').at(-1) ?? '';
            resolve({ code, out, why: said.replace(/^(fatal|error): /, '') || (error?.message ?? '') });
        });
    });
}

;// CONCATENATED MODULE: ./build/src/preview/clone.js
/** What the clone holds, and how more is brought into it. */

/** One commit deep in a clone that is shallow anyway; a complete clone must not become a shallow one. */
async function fetchCommit(place, what) {
    const depth = (await isShallow(place)) ? ['--depth=1'] : [];
    return git_git(place, 'fetch', '--quiet', '--no-tags', ...depth, 'origin', what);
}
/** Was the clone cut at some depth? */
async function isShallow(place) {
    return (await git_git(place, 'rev-parse', '--is-shallow-repository')).out.trim() === 'true';
}
/** Is the commit itself in the clone? */
async function hasCommit(place, sha) {
    return (await git_git(place, 'cat-file', '-e', `${sha}^{commit}`)).code === 0;
}
/**
 * So many commits more of HEAD's past, and of another commit's. They are named, because a detached checkout is on no
 * branch that would be fetched by itself.
 */
async function deepen(place, depth, other) {
    const head = (await git_git(place, 'rev-parse', 'HEAD')).out.trim();
    const args = ['fetch', '--quiet', '--no-tags', `--deepen=${depth}`, 'origin'];
    const named = await git_git(place, ...args, head, ...(other === undefined ? [] : [other]));
    if (named.code !== 0)
        await git_git(place, ...args);
}

;// CONCATENATED MODULE: ./build/src/preview/base.js



/** How far a shallow clone is deepened, step by step, to find where the branches part. */
const DEEPEN = [50, 500, 5000];
/**
 * Base: in Actions on a merge-ref checkout the merge commit's first parent, read from the commit itself and fetched
 * where the clone is one commit deep; else the merge base of HEAD and the ref (given, the pull request's base branch,
 * or the default branch). Throws `config` for a ref that was given and does not exist; else says why there is none.
 */
async function base_resolveBase(asked) {
    if (asked.ref === undefined && isMergeRef(asked.env)) {
        const parents = await parentsOfHead(asked);
        if (parents.length === 2)
            return firstParent(asked, parents[0] ?? '');
    }
    const ref = asked.ref ?? (asked.env['GITHUB_BASE_REF'] || asked.defaultBranch || (await guessBranch(asked)));
    if (ref === undefined) {
        return {
            found: false,
            why: 'the repository has no branch "main" or "master" and no remote default branch',
        };
    }
    const commit = await findCommit(asked, ref);
    if (commit === undefined) {
        const why = `git knows no commit "${ref}" in ${asked.directory}, and no remote has it`;
        if (asked.ref === undefined)
            return { found: false, why };
        throw new failure/* TollgateError */.xB('config', `${why}: give --base a branch, a tag or a commit`);
    }
    return mergeBase(asked, ref, commit);
}
function isMergeRef(env) {
    const ref = env['GITHUB_REF'] ?? '';
    return (env['GITHUB_ACTIONS'] === 'true' && /^refs\/(pull\/\d+\/merge|heads\/gh-readonly-queue\/.+)$/.test(ref));
}
/** From the raw commit: a shallow clone hides parents from every other command. */
async function parentsOfHead(place) {
    const commit = await git_git(place, 'cat-file', 'commit', 'HEAD');
    const header = commit.out.split('\n\n')[0] ?? '';
    return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? '');
}
async function firstParent(place, sha) {
    const how = 'first parent of the checked-out merge commit';
    if (await hasCommit(place, sha))
        return { found: true, sha, how };
    const fetched = await fetchCommit(place, sha);
    if (fetched.code === 0 && (await hasCommit(place, sha)))
        return { found: true, sha, how: `${how}, fetched` };
    return {
        found: false,
        why: `the base commit ${sha.slice(0, 7)} is not in this clone and could not be fetched: ${fetched.why}`,
    };
}
async function mergeBase(place, ref, commit) {
    const how = `merge base of ${ref} and HEAD`;
    for (const depth of [0, ...DEEPEN]) {
        if (depth > 0 && !(await isShallow(place)))
            break;
        if (depth > 0)
            await deepen(place, depth, commit);
        const base = await git_git(place, 'merge-base', commit, 'HEAD');
        if (base.code === 0)
            return { found: true, sha: base.out.trim(), how: depth > 0 ? `${how}, history fetched` : how };
    }
    const advice = (await isShallow(place))
        ? 'the clone is too shallow: set "fetch-depth: 0" at actions/checkout'
        : 'they have no commit in common';
    return { found: false, why: `no merge base of ${ref} and HEAD was found: ${advice}` };
}
/** The ref as it is, as a remote's branch, or fetched from origin. */
async function findCommit(place, ref) {
    if (ref.startsWith('-'))
        return undefined;
    for (const name of [ref, `origin/${ref}`]) {
        const found = await git_git(place, 'rev-parse', '--verify', '--quiet', `${name}^{commit}`);
        if (found.code === 0)
            return found.out.trim();
    }
    const fetched = await fetchCommit(place, ref);
    if (fetched.code !== 0)
        return undefined;
    const found = await git_git(place, 'rev-parse', '--verify', '--quiet', 'FETCH_HEAD^{commit}');
    return found.code === 0 ? found.out.trim() : undefined;
}
/** The remote's own default where it is known; a local `main` says less than `origin/main`: it may be HEAD itself. */
async function guessBranch(place) {
    const remote = await git_git(place, 'symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD');
    for (const name of [remote.out.trim(), 'origin/main', 'origin/master', 'main', 'master']) {
        if (name && (await git_git(place, 'rev-parse', '--verify', '--quiet', `${name}^{commit}`)).code === 0)
            return name;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/preview/fence.js
/**
 * A fence around the output of children. In Actions the runner reads no workflow command between
 * `::stop-commands::<token>` and `::<token>::`; the old `##[command]` form is broken up as well.
 */
function fence_openFence(options) {
    const { write, token, secrets } = options;
    let isOpen = false;
    return {
        line: (text) => {
            if (token !== undefined && !isOpen)
                write(`::stop-commands::${token}\n`);
            isOpen = true;
            write(`${breakCommands(maskSecrets(withoutControls(text), secrets))}\n`);
        },
        close: () => {
            if (token !== undefined && isOpen)
                write(`::${token}::\n`);
            isOpen = false;
        },
    };
}
// Escape sequences (CSI, OSC, the short ones), then every control character but the tab.
/* oxlint-disable eslint/no-control-regex -- control characters are what this is about */
const SEQUENCES = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b[\]PX^_][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b[ -/]*[0-~]/g;
const CONTROLS = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/g;
/* oxlint-enable eslint/no-control-regex */
/** One line without terminal sequences and control characters, that no runner takes for a command. */
function plainLine(text) {
    return breakCommands(withoutControls(text));
}
function withoutControls(text) {
    return text.replace(SEQUENCES, '').replace(CONTROLS, '');
}
/** `::name::` counts for the runner only at a line's start, `##[name]` anywhere: a space breaks either. */
function breakCommands(text) {
    return text.replace(/^\s*::/, ': :').replaceAll('##[', '## [');
}
/** Secrets shorter than this would blot out ordinary words. */
const SHORTEST_SECRET = 4;
/** Replaces every secret (and each line of a multi-line one) by `***`, the longest first. */
function maskSecrets(text, secrets) {
    const parts = secrets
        .flatMap((secret) => [secret, ...secret.split(/\r?\n/)])
        .filter((part) => part.trim().length >= SHORTEST_SECRET)
        .sort((a, b) => b.length - a.length);
    return parts.reduce((masked, part) => masked.replaceAll(part, '***'), text);
}
/** Last lines of a child for an error message: indented, plain, safe to print anywhere. */
function quoteLines(lines) {
    if (lines.length === 0)
        return 'It printed nothing.';
    return `Last lines:\n${lines.map((line) => `  | ${plainLine(line)}`.trimEnd()).join('\n')}`;
}

;// CONCATENATED MODULE: ./build/src/preview/history.js


/** The commit that is checked out, whether tracked or new files differ from it, and the branch if on one. */
async function history_resolveHead(place) {
    const head = await git_git(place, 'rev-parse', '--verify', 'HEAD^{commit}');
    if (head.code !== 0) {
        throw new failure/* TollgateError */.xB('environment', `git found no commit in ${place.directory}: ${head.why}. Tollgate compares commits: run it in a git checkout`);
    }
    const status = await git_git(place, 'status', '--porcelain', '--untracked-files=normal');
    const branch = await git_git(place, 'symbolic-ref', '--quiet', '--short', 'HEAD');
    const ref = branch.out.trim();
    return { sha: head.out.trim(), dirty: status.out.trim() !== '', ...(ref && { ref }) };
}
/** The root of the checkout `directory` lies in, absolute. */
async function history_repositoryRoot(place) {
    const root = await git_git(place, 'rev-parse', '--show-toplevel');
    if (root.code !== 0) {
        throw new failure/* TollgateError */.xB('environment', `${place.directory} is not in a git checkout: ${root.why}. Tollgate compares commits: run it in a git checkout`);
    }
    return root.out.trim();
}
/**
 * Files that differ between `base` and the working tree as it stands, new files that are not ignored included;
 * relative to the repository root, sorted. Renamed files count under both names.
 */
async function changedFiles(place, base) {
    const root = { ...place, directory: await history_repositoryRoot(place) };
    const tracked = await git_git(root, 'diff', '--name-only', '--no-renames', '--no-ext-diff', '-z', base, '--');
    const untracked = await git_git(root, 'ls-files', '--others', '--exclude-standard', '-z');
    if (tracked.code !== 0 || untracked.code !== 0) {
        const why = tracked.code === 0 ? untracked.why : tracked.why;
        throw new failure/* TollgateError */.xB('environment', `git could not compare ${base} with the working tree: ${why}`);
    }
    return [...new Set((tracked.out + untracked.out).split('\0').filter(Boolean))].sort();
}
/** A file as it was at `ref`, by its path from the repository root; undefined when it was not there. */
async function readFileAt(place, ref, path) {
    const name = path.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
    const file = await git_git(place, 'cat-file', 'blob', `${ref}:${name}`);
    return file.code === 0 ? file.out : undefined;
}
/** Folders and files at `ref` below `folder`, by their paths from the repository root. */
async function listFilesAt(place, ref, folder) {
    const root = { ...place, directory: await history_repositoryRoot(place) };
    const tree = await git(root, 'ls-tree', '-r', '-z', '--name-only', '--full-tree', ref, '--', folder);
    return tree.code === 0 ? tree.out.split('\0').filter(Boolean) : [];
}

// EXTERNAL MODULE: ./build/src/report/exit-code.js
var exit_code = __webpack_require__(72822);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
// EXTERNAL MODULE: ./build/src/github/fork-run.js
var fork_run = __webpack_require__(70937);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/preview/workspace.js



/** The folder and those above it up to the repository's root, nearest first; outside a repository the folder alone. */
function foldersUpToRoot(directory) {
    const folders = [];
    for (let folder = directory;; folder = (0,external_node_path_.dirname)(folder)) {
        folders.push(folder);
        // A file where the checkout is a worktree or a submodule.
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
            return folders;
        if ((0,external_node_path_.dirname)(folder) === folder)
            return [directory];
    }
}
/**
 * The root of the workspace that a package is a member of: there are the lockfile and most of its dependencies.
 * Undefined for a package of its own, also one that only lies below another.
 */
async function workspaceRoot(directory) {
    for (const folder of foldersUpToRoot(directory).slice(1)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'pnpm-workspace.yaml')))
            return folder;
        const member = (0,external_node_path_.relative)(folder, directory).split(external_node_path_.sep).join('/');
        if ((await memberPatterns(folder)).some((pattern) => matches(member, pattern)))
            return folder;
    }
    return undefined;
}
/** `workspaces` of package.json, as a list or (Yarn 1) in `packages`. */
async function memberPatterns(folder) {
    try {
        const manifest = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'package.json'), 'utf8'));
        const { workspaces } = manifest;
        const list = Array.isArray(workspaces)
            ? workspaces
            : workspaces?.packages;
        return Array.isArray(list) ? list.filter((entry) => typeof entry === 'string') : [];
    }
    catch {
        return [];
    }
}
/** The patterns workspaces are written with: `apps/web`, `packages/*`, `apps/**`. */
function matches(path, pattern) {
    const escaped = pattern
        .replace(/^\.\//, '')
        .replace(/\/+$/, '')
        .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`^${escaped.replaceAll('**', '\0').replaceAll('*', '[^/]*').replaceAll('\0', '.*')}$`).test(path);
}

;// CONCATENATED MODULE: ./build/src/preview/project-facts.js




const LOCKFILES = [
    'bun.lock',
    'bun.lockb',
    'npm-shrinkwrap.json',
    'package-lock.json',
    'pnpm-lock.yaml',
    'yarn.lock',
];
/** In the order they are guessed. Source: docs/configuration.md. */
const STATIC_FOLDERS = ['dist', 'build', 'out', 'public'];
const K6_FOLDERS = ['perf', 'k6', 'load'];
/**
 * Looks at a project's folder; nothing in it is run. Throws `config` when there is none. What cannot be
 * read is absent: guesses are made of what is there, and a broken `package.json` speaks for itself when the installer
 * reads it.
 */
async function project_facts_readProjectFacts(directory) {
    const found = await (0,promises_.stat)(directory).catch(() => undefined);
    if (found?.isDirectory() !== true) {
        throw new failure/* TollgateError */.xB('config', `the project's folder ${directory} is not there; "working-directory" is a folder of the repository, relative to its root`);
    }
    const entries = await (0,promises_.readdir)(directory, { withFileTypes: true }).catch(() => []);
    const files = entries.map((entry) => entry.name).sort();
    const folders = new Set(entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name));
    const packageJson = files.includes('package.json') ? await readPackage(directory) : undefined;
    const isAlone = packageJson === undefined || LOCKFILES.some((name) => files.includes(name));
    const root = isAlone ? undefined : await workspaceRoot(directory);
    const rootFiles = root === undefined ? [] : await (0,promises_.readdir)(root).catch(() => []);
    const above = root === undefined ? undefined : await readPackage(root);
    return {
        ...(packageJson && { packageJson: { ...managerOf(above), ...packageJson } }),
        files,
        ...(root !== undefined && { rootFiles: rootFiles.sort() }),
        k6Scripts: await findK6Scripts(directory, folders),
        staticFolders: STATIC_FOLDERS.filter((name) => folders.has(name)),
        lockfiles: LOCKFILES.filter((name) => files.includes(name) || rootFiles.includes(name)),
    };
}
async function findK6Scripts(directory, folders) {
    const found = await Promise.all(K6_FOLDERS.filter((folder) => folders.has(folder)).map(async (folder) => {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(directory, folder), { withFileTypes: true }).catch(() => []);
        return entries
            .filter((entry) => entry.isFile() && isScript(entry.name))
            .map((entry) => `${folder}/${entry.name}`);
    }));
    return found.flat().sort();
}
function isScript(name) {
    return /\.[jt]s$/.test(name) && !/\.d\.ts$|\.(test|spec|config)\.[jt]s$/.test(name);
}
async function readPackage(directory) {
    try {
        const parsed = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(directory, 'package.json'), 'utf8'));
        if (!isRecord(parsed))
            return undefined;
        const scripts = isRecord(parsed['scripts']) ? parsed['scripts'] : {};
        const manager = parsed['packageManager'];
        return {
            scripts: Object.fromEntries(Object.entries(scripts).filter((entry) => typeof entry[1] === 'string')),
            ...(typeof manager === 'string' && { packageManager: manager }),
        };
    }
    catch {
        return undefined;
    }
}
function managerOf(manifest) {
    return manifest?.packageManager === undefined ? {} : { packageManager: manifest.packageManager };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/src/config/deployment.js

/**
 * The environment (a glob) whose deployment must be waited for before there can be a plan; the address found is then
 * given to `planFrom` as `deploymentUrl`. Undefined: none is asked for, or the inputs say otherwise. Never throws.
 */
function deploymentAsked({ inputs, file }) {
    if (inputs.url !== undefined || inputs.start !== undefined)
        return undefined;
    return inputs.deployment ?? (0,config_sources/* readFile */.T)(file).preview.deployment;
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/github/api.js
var api = __webpack_require__(48713);
// EXTERNAL MODULE: ./build/src/github/permissions.js
var permissions = __webpack_require__(45101);
;// CONCATENATED MODULE: ./build/src/github/deployment.js





const deploymentSchema = schemas/* looseObject */._H3({ id: schemas/* number */.aig(), environment: schemas/* string */.YjP() });
const statusSchema = schemas/* looseObject */._H3({
    id: schemas/* number */.aig(),
    state: schemas/* string */.YjP(),
    environment_url: schemas/* string */.YjP().nullish(),
    target_url: schemas/* string */.YjP().nullish(),
});
/**
 * Waits until the newest GitHub deployment of a commit to a fitting environment has succeeded, and gives its address.
 * Throws a `TollgateError` (kind `preview`): failed, gone inactive, without address, or not there in time.
 */
async function waitForDeployment(query) {
    const deadline = performance.now() + query.timeoutMs;
    let seen = 'nothing was deployed yet';
    for (;;) {
        const state = await look(query);
        if (state.url !== undefined)
            return state.url;
        seen = state.seen;
        query.onProgress(`waiting for the deployment of ${query.sha.slice(0, 7)} to ${query.environment}: ${seen}`);
        if (performance.now() + query.intervalMs > deadline)
            break;
        await (0,external_node_timers_promises_.setTimeout)(query.intervalMs, undefined, { signal: query.signal });
    }
    throw new failure/* TollgateError */.xB('preview', `no deployment of ${query.sha.slice(0, 7)} to an environment like "${query.environment}" succeeded within ${Math.round(query.timeoutMs / 1000)} s; last seen: ${seen}. Check the environment's name and the provider's own status`);
}
async function look({ octokit, context, environment, sha, }) {
    const where = { owner: context.owner, repo: context.repo };
    let statuses;
    let deployment;
    try {
        const listed = await (0,api/* listAll */._)(octokit, 'GET /repos/{owner}/{repo}/deployments', { ...where, sha }, { most: 100 });
        const fitting = listed
            .flatMap((item) => deploymentSchema.safeParse(item).data ?? [])
            .filter((one) => fits(environment, one.environment));
        deployment = fitting.sort((a, b) => b.id - a.id)[0];
        if (!deployment)
            return {
                seen: listed.length === 0
                    ? 'nothing was deployed yet'
                    : `${listed.length} deployments, none to such an environment`,
            };
        const route = 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses';
        statuses = await (0,api/* listAll */._)(octokit, route, { ...where, deployment_id: deployment.id }, { most: 100 });
    }
    catch (error) {
        throw new failure/* TollgateError */.xB('preview', (0,permissions/* explainApiError */.c)('deployments could not be looked up', error), {
            cause: error,
        });
    }
    const newest = statuses
        .flatMap((item) => statusSchema.safeParse(item).data ?? [])
        .sort((a, b) => b.id - a.id)[0];
    return meaningOf(deployment.environment, newest);
}
function meaningOf(environment, status) {
    if (status === undefined)
        return { seen: `${environment} has no state yet` };
    if (status.state === 'failure' || status.state === 'error') {
        throw new failure/* TollgateError */.xB('preview', `the deployment to ${environment} ended in ${status.state}: its own log says why${linkOf(status.target_url)}`);
    }
    if (status.state === 'inactive') {
        throw new failure/* TollgateError */.xB('preview', `the deployment to ${environment} is inactive: a newer one has taken its place; run this job again`);
    }
    if (status.state !== 'success')
        return { seen: `${environment} is ${status.state}` };
    const url = status.environment_url || status.target_url;
    if (!url)
        throw new failure/* TollgateError */.xB('preview', `the deployment to ${environment} succeeded but names no address (environment_url)`);
    return { url, seen: 'success' };
}
function linkOf(url) {
    return url ? ` (${url})` : '';
}
function fits(glob, name) {
    const pattern = glob
        .split('*')
        .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw `\$&`))
        .join('.*');
    return new RegExp(`^${pattern}$`, 'i').test(name);
}

// EXTERNAL MODULE: ./build/src/config/plan.js + 10 modules
var plan = __webpack_require__(4247);
;// CONCATENATED MODULE: ./build/src/commands/plan-or.js
/** The plan of this run; or, where the configuration has mistakes, as much of one as a report of them needs. */


/** Stands where an address should (RFC 2606): a plan needs one, and what has failed before the preview gives none. */
const NO_ADDRESS = 'http://deployment.invalid';
/**
 * @returns the plan; with `failure` (kind `config`) it has nothing to measure and is only good for `failedRecord`
 */
function planOr(sources) {
    try {
        return { plan: (0,plan/* planFrom */.M)(sources) };
    }
    catch (error) {
        if (!(error instanceof failure/* TollgateError */.xB) || error.kind !== 'config')
            throw error;
        return { plan: emptyPlan(sources), failure: error };
    }
}
function emptyPlan({ mode, inputs, seed }) {
    return {
        mode,
        name: inputs.name,
        workingDirectory: inputs.workingDirectory,
        preview: { kind: 'url', url: NO_ADDRESS, ready: '/', readyTimeoutMs: 0, headers: {} },
        loads: [],
        pages: [],
        compare: {
            strategy: 'auto',
            timeBudgetMs: 0,
            pairing: 'side-by-side',
            mustSee: 0,
            ignore: [],
        },
        thresholds: [],
        comment: inputs.comment,
        failOn: inputs.failOn,
        seed,
        notes: [],
    };
}

;// CONCATENATED MODULE: ./build/src/commands/deployed-at.js
/** The address of a preview that a GitHub deployment makes. */




/** Providers of previews are slow: build, upload, wake up. */
const DEPLOYMENT_WAIT = { timeoutMs: 15 * 60_000, intervalMs: 10_000 };
/** Of this event's deployment, or waited for. A failed one is reported like any preview that did not start. */
async function deployedAt(sources, { context, octokit, signal, voice, }) {
    if (context.deployment?.url)
        return { url: context.deployment.url };
    const environment = deploymentAsked(sources);
    if (environment === undefined)
        return {};
    const sha = context.pullRequest?.headSha ?? context.sha;
    const onProgress = (text) => voice.progress(text);
    const query = { octokit, context, environment, sha, ...DEPLOYMENT_WAIT, signal, onProgress };
    try {
        return { url: await waitForDeployment(query) };
    }
    catch (error) {
        if (!(error instanceof failure/* TollgateError */.xB))
            throw error;
        return { url: NO_ADDRESS, failure: error };
    }
}

// EXTERNAL MODULE: ./build/src/commands/look-up-baseline.js + 5 modules
var look_up_baseline = __webpack_require__(57114);
// EXTERNAL MODULE: ./build/src/model/metric-pattern.js
var metric_pattern = __webpack_require__(23136);
// EXTERNAL MODULE: ./build/src/gate/defaults.js
var defaults = __webpack_require__(50647);
// EXTERNAL MODULE: ./build/src/gate/errors-void.js
var errors_void = __webpack_require__(77057);
// EXTERNAL MODULE: ./build/src/gate/judge.js + 13 modules
var judge = __webpack_require__(9723);
// EXTERNAL MODULE: ./build/src/gate/paired.js
var paired = __webpack_require__(65268);
// EXTERNAL MODULE: ./build/src/gate/untrusted.js
var untrusted = __webpack_require__(27219);
;// CONCATENATED MODULE: ./build/src/gate/creep.js
/** Slow creep: main against an anchor (last release or last accepted commit), one runner, two nights in a row. */






/** Source of both: docs/verdicts.md section 7. */
const ALPHA = 0.01;
const CREEP = 0.1;
/** Timings of main that lie 10 % or more behind the anchor tonight, beyond the noise floor at 1 %. */
function creepTonight(samples) {
    return samples.metrics.filter(defaults/* compares */.tk).flatMap((metric) => {
        const said = (0,paired/* tested */.GU)(metric, (0,paired/* pairedPower */.xI)(1));
        if (metric.kind !== 'timing' || said.kind !== 'effect')
            return [];
        const { d, p, toChange, floorWorse } = said.effect;
        const change = toChange(d);
        const raised = change !== null && p <= ALPHA && change >= CREEP && d >= floorWorse;
        return raised ? [{ id: metric.id, change }] : [];
    });
}
/** What was raised the last anchor night too: one bad night raises no alarm. */
function creepAlarms(tonight, lastNight) {
    const before = new Set(lastNight.map(({ id }) => id));
    return tonight.filter(({ id }) => before.has(id)).toSorted((a, b) => b.change - a.change);
}
/** Nights that continue each other: the history's oldest run wanders on, a release or an accepted shift does not. */
function continues(last, anchor) {
    return last?.anchor.kind === anchor.kind && (anchor.kind === 'history' || last.anchor.sha === anchor.sha);
}
/** The night without what two commits cannot be compared by: other answers, and the latency of failures. */
function sameWork(samples, problems) {
    // Flagged is enough: on a night beside an anchor nobody is accused of the errors.
    const rows = (0,judge/* judge */.S4)(samples).metrics.map((row) => row.flagged ? { ...row, outcome: 'regressed' } : row);
    const voided = (0,errors_void/* voidedBy */.b)(rows);
    const metrics = samples.metrics.filter(({ id }) => !voided(id) && !(0,untrusted/* blindFor */.Bz)(id, problems));
    return { ...samples, metrics };
}
/** Tonight's creep with its count of nights, and what of it was seen on the anchor night before. */
function creepOf(samples, { anchor, at, head, last, accepted = [], problems = [] }) {
    const before = continues(last, anchor) ? last.creep : [];
    const meant = accepted
        .filter((shift) => anchor.at === undefined || Date.parse(shift.at) > Date.parse(anchor.at))
        .flatMap(({ metrics }) => metrics.map(metric_pattern/* metricPattern */.p));
    const unmeant = creepTonight(sameWork(samples, problems)).filter(({ id }) => !meant.some((matches) => matches(id)));
    const creep = unmeant.map((one) => {
        const known = before.find(({ id }) => id === one.id);
        // A night of an earlier version has no commit: then nobody knows where its creep ended.
        const first = known ? (known.head === undefined ? {} : { head: known.head }) : { head };
        return { ...one, nights: (known?.nights ?? 0) + 1, since: known?.since ?? at, ...first };
    });
    return { night: { anchor, at, creep }, alarms: creepAlarms(creep, before) };
}
/** A daily schedule that is late leaves no longer gap than this. Judgement. */
const MISSED_MS = 36 * 60 * 60_000;
/**
 * Whose turn a scheduled night is: noise first, then the two in turns. A night that failed leaves no trace, so after a
 * gap the run's number decides: an anchor that ends every run of its nights must not keep all other nights away.
 */
function turnOf(nightly, tonight) {
    if (nightly?.turn !== 'same-commit')
        return 'same-commit';
    const { at, runNumber = 0 } = tonight ?? { at: nightly.at };
    const missed = Date.parse(at) - Date.parse(nightly.at) > MISSED_MS;
    return missed && runNumber % 2 === 1 ? 'same-commit' : 'anchor';
}
/**
 * The anchor: the last release or the last accepted shift of every metric, whichever is later; where there is neither,
 * the oldest run that is kept. Undefined where that is main's own commit. A shift that names its metrics is no anchor:
 * it says nothing of the others, which may have crept for months.
 */
function anchorOf({ baseline, head, release }) {
    const accepted = baseline.accepted
        .filter(({ metrics }) => metrics.length === 0)
        .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
        .at(-1);
    const oldest = baseline.history.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))[0];
    const acceptedLater = accepted !== undefined && (release === undefined || Date.parse(accepted.at) > Date.parse(release.at));
    const anchor = acceptedLater
        ? { sha: accepted.commit, name: accepted.commit.slice(0, 7), kind: 'accepted', at: accepted.at }
        : release !== undefined
            ? { sha: release.sha, name: release.name, kind: 'release', at: release.at }
            : oldest && { sha: oldest.commit, name: oldest.commit.slice(0, 7), kind: 'history', at: oldest.at };
    return anchor?.sha === head ? undefined : anchor;
}

// EXTERNAL MODULE: ./build/src/github/trailers.js
var trailers = __webpack_require__(22505);
;// CONCATENATED MODULE: ./build/src/preview/merged.js
/** What was merged into main since a commit, as far as the clone's past reaches or can be fetched. */


const COMMIT = /^[0-9a-f]{40,64}$/;
/** How far a shallow clone is deepened, step by step. Judgement: a baseline is rarely older than this. */
const merged_DEEPEN = [50, 500];
/** More commits than this point at nobody. */
const MOST_SUSPECTS = 200;
const MOST_MESSAGES = 2_000;
/**
 * Does the clone know everything between `from` and HEAD? A shallow one is deepened first: the commit itself can be
 * there, fetched alone, without what lies between.
 */
async function reachesBack(place, from) {
    if (!COMMIT.test(from))
        return false;
    for (const depth of [0, ...merged_DEEPEN]) {
        if (depth > 0 && !(await isShallow(place)))
            break;
        if (depth > 0)
            await deepen(place, depth);
        if (await knowsBetween(place, from))
            return true;
    }
    return !(await isShallow(place)) && (await hasCommit(place, from));
}
/**
 * No commit in between may be without parents in a clone that is cut: behind a branch that left main long ago stand
 * commits of main itself, which would count as merged since.
 */
async function knowsBetween(place, from) {
    if ((await git_git(place, 'merge-base', '--is-ancestor', from, 'HEAD')).code !== 0)
        return false;
    if (!(await isShallow(place)))
        return true;
    const between = await git_git(place, 'rev-list', '--parents', `${from}..HEAD`);
    return between.code === 0 && !/^[0-9a-f]+$/m.test(between.out);
}
/**
 * Main's own commits after `from` up to `to`, newest first; undefined where git cannot tell or where they are too many
 * to suspect.
 */
async function mergedBetween(place, from, to) {
    if (!COMMIT.test(to) || !(await reachesBack(place, from)))
        return undefined;
    const most = `--max-count=${String(MOST_SUSPECTS + 1)}`;
    const list = await git_git(place, 'rev-list', '--first-parent', '--parents', most, `${from}..${to}`);
    if (list.code !== 0)
        return undefined;
    const merged = list.out.split('\n').flatMap((line) => {
        const [sha, ...parents] = line.trim().split(' ');
        return sha === undefined || sha === '' ? [] : [{ sha, isMerge: parents.length > 1 }];
    });
    return merged.length > MOST_SUSPECTS ? undefined : merged;
}
/**
 * Messages of all commits after `from` up to HEAD, newest first. HEAD's alone where `from` is absent, and, `complete`
 * being false, where git does not know what lies between.
 */
async function mergedMessages(place, from) {
    const known = from !== undefined && (await reachesBack(place, from));
    const range = known ? [`--max-count=${String(MOST_MESSAGES)}`, `${from}..HEAD`] : ['--max-count=1', 'HEAD'];
    const log = await git_git(place, 'log', '--no-show-signature', '--format=%H %P%x01%B%x00', ...range);
    const commits = log.code === 0 ? log.out.split('\0').flatMap(readCommit) : [];
    const brought = broughtBy(commits);
    return {
        messages: commits.map(({ sha, text }) => ({ sha: brought.get(sha) ?? sha, text })),
        complete: from === undefined || (known && log.code === 0 && commits.length < MOST_MESSAGES),
    };
}
function readCommit(record) {
    const [ids = '', ...text] = record.split('\u0001');
    const [sha = '', ...parents] = ids.trim().split(' ');
    return sha === '' ? [] : [{ sha, parents, text: text.join('\u0001').trim() }];
}
/** For each commit the oldest one of main's own line (first parents from the newest on) that holds it. */
function broughtBy(commits) {
    const known = new Map(commits.map((commit) => [commit.sha, commit]));
    const line = [];
    for (let at = commits[0]; at !== undefined; at = known.get(at.parents[0] ?? ''))
        line.push(at.sha);
    const brought = new Map();
    for (const own of line.toReversed()) {
        const held = [own];
        for (const sha of held) {
            const commit = known.get(sha);
            if (commit === undefined || brought.has(sha))
                continue;
            brought.set(sha, own);
            held.push(...commit.parents);
        }
    }
    return brought;
}

;// CONCATENATED MODULE: ./build/src/preview/releases.js
/** Commits that main can be measured beside: its releases. */


/** `v1.2.0`, `1.2`; neither the moving `v1` nor a pre-release. */
const RELEASE = /^v?(\d+)\.(\d+)(?:\.(\d+))?$/;
const releases_COMMIT = /^[0-9a-f]{40,64}$/;
function version(name) {
    return (RELEASE.exec(name) ?? []).slice(1).map((part) => Number(part ?? 0));
}
function newestFirst(a, b) {
    const [left, right] = [version(a), version(b)];
    for (let i = 0; i < 3; i += 1) {
        const difference = (right[i] ?? 0) - (left[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** Tags of releases and their commits: the clone's own, of HEAD's past where the clone knows it, or the remote's. */
async function releaseTags(place) {
    const own = await git_git(place, 'tag', '--merged', 'HEAD', '--format=%(refname:strip=2) %(if)%(*objectname)%(then)%(*objectname)%(else)%(objectname)%(end)');
    const tags = new Map();
    for (const line of own.out.split('\n')) {
        const [name = '', sha = ''] = line.trim().split(' ');
        if (RELEASE.test(name) && releases_COMMIT.test(sha))
            tags.set(name, sha);
    }
    if (tags.size > 0)
        return tags;
    const remote = await git_git(place, 'ls-remote', '--tags', 'origin');
    for (const line of remote.code === 0 ? remote.out.split('\n') : []) {
        const [, sha = '', name = ''] = /^([0-9a-f]{40,64})\s+refs\/tags\/(.+?)(?:\^\{\})?$/.exec(line) ?? [];
        // The peeled line of an annotated tag comes after the tag's own, and names the commit.
        if (RELEASE.test(name))
            tags.set(name, sha);
    }
    return tags;
}
/** So many of the highest versions are tried, and for so long: a remote that answers slowly must not eat the night. */
const MOST_RELEASES = 5;
const TRYING_MS = 120_000;
/**
 * The release of the highest version, of the five highest, whose commit is in the clone or could be fetched within two
 * minutes; undefined for none. A clone one commit deep does not know its own past, so there every release of the
 * remote counts.
 */
async function lastRelease(place) {
    const tags = await releaseTags(place);
    const deadline = AbortSignal.timeout(TRYING_MS);
    const hurried = { ...place, signal: place.signal ? AbortSignal.any([place.signal, deadline]) : deadline };
    const highest = [...tags].sort(([a], [b]) => newestFirst(a, b)).slice(0, MOST_RELEASES);
    for (const [name, sha] of highest) {
        if (deadline.aborted)
            break;
        if ((await bringCommit(hurried, sha)) !== undefined)
            continue;
        const at = (await git_git(place, 'show', '--no-patch', '--format=%cI', sha)).out.trim();
        if (at !== '')
            return { name, sha, at };
    }
    return undefined;
}
/** Sees to it that a commit is in the clone; the sentence says why it is not. */
async function bringCommit(place, sha) {
    if (!releases_COMMIT.test(sha))
        return `${JSON.stringify(sha.slice(0, 80))} is not a commit`;
    if (await hasCommit(place, sha))
        return undefined;
    const fetched = await fetchCommit(place, sha);
    if (await hasCommit(place, sha))
        return undefined;
    return `the commit ${sha.slice(0, 7)} is not in this clone and could not be fetched: ${fetched.why}`;
}

;// CONCATENATED MODULE: ./build/src/commands/suspects.js
/** Which commits of main may have brought a change that two runs lie around. */

/** The suspects after `from` up to `to`. */
async function suspectsBetween(place, from, to) {
    const merged = (await mergedBetween(place, from, to)) ?? [];
    const suspects = merged.map(({ sha }) => sha);
    const [only, ...others] = merged;
    if (only === undefined || others.length > 0)
        return { suspects };
    return { suspects, revert: `git revert ${only.isMerge ? '-m 1 ' : ''}${only.sha.slice(0, 7)}` };
}

;// CONCATENATED MODULE: ./build/src/commands/night.js
/** Scheduled nights on main take turns: base against base for the noise, and main against an anchor for slow creep. */





function tonight({ place }) {
    const runNumber = Number(place.env['GITHUB_RUN_NUMBER'] ?? NaN);
    return { at: new Date().toISOString(), ...(Number.isSafeInteger(runNumber) ? { runNumber } : {}) };
}
/** Chooses what stands for base tonight, and sees to it that its commit is in the clone. */
async function chooseNight(ask) {
    const { plan, event, baseline } = ask;
    if (plan.mode !== 'baseline' || event !== 'schedule')
        return undefined;
    const builds = plan.preview.kind !== 'url' && plan.compare.strategy !== 'baseline';
    const turn = builds ? turnOf(baseline?.nightly, tonight(ask)) : 'same-commit';
    if (turn === 'same-commit' || baseline === undefined)
        return { turn: 'same-commit' };
    const found = await findAnchor(ask, baseline);
    ask.voice.say('note' in found ? found.note : `tonight main is measured beside ${found.name}, to see what has crept in`);
    return 'note' in found ? { turn, note: found.note } : { turn, anchor: found };
}
const instead = (why) => ({ note: `main is measured beside itself tonight: ${why}` });
async function findAnchor({ place, head }, baseline) {
    const { messages } = await mergedMessages(place, baseline.commit);
    const fresh = messages
        .flatMap(({ text }) => (0,trailers/* acceptedTrailers */.g)(text).accepted)
        .find(({ metrics }) => metrics.length === 0);
    if (fresh)
        return instead(`it is its own anchor since a shift was accepted (${fresh.reason})`);
    const release = await lastRelease(place);
    const anchor = anchorOf({ baseline, head, ...(release === undefined ? {} : { release }) });
    if (anchor === undefined)
        return instead('there is no release, accepted shift or older run than this commit');
    const trouble = await bringCommit(place, anchor.sha);
    return trouble === undefined ? anchor : instead(trouble);
}
/**
 * Looks for creep where main was measured beside an anchor. A night whose anchor could not be measured leaves the last
 * one's finding as it was.
 */
async function endNight(record, night, { baseline, place, shifts = [] }) {
    if (night === undefined)
        return { record };
    const { anchor, samples, startedAt: at } = record;
    const last = baseline?.nightly?.last;
    const kept = { turn: night.turn, at, ...(last === undefined ? {} : { last }) };
    if (anchor === undefined || samples?.strategy !== 'paired')
        return { record, nightly: kept };
    const head = record.head.sha;
    const accepted = [...(baseline?.accepted ?? []), ...shifts];
    const { problems } = record.judgement;
    const known = { anchor, at, head, accepted, problems };
    const seen = creepOf(samples, { ...known, ...(last === undefined ? {} : { last }) });
    const nightly = { turn: night.turn, at, last: seen.night };
    if (seen.alarms.length === 0)
        return { record, nightly };
    const until = await suspectsUntil(place, anchor, seen.alarms, head);
    return { record: { ...record, creep: { anchor, alarms: seen.alarms, ...until } }, nightly };
}
/** The suspects up to main's commit in the night that saw the last of the alarms first; what came later is not to blame. */
async function suspectsUntil(place, anchor, alarms, head) {
    const newest = alarms.toSorted((a, b) => Date.parse(a.since) - Date.parse(b.since)).at(-1);
    const until = newest?.head ?? head;
    const found = await suspectsBetween(place, anchor.sha, until);
    if (found.suspects.length > 0 || until === head)
        return { until, ...found };
    // The oldest run wanders on as an anchor, and may have gone past that night.
    const later = await suspectsBetween(place, anchor.sha, head);
    return later.suspects.length > 0 ? { until: head, ...later } : { until, ...found };
}

// EXTERNAL MODULE: ./build/src/commands/publish.js + 10 modules
var publish = __webpack_require__(8205);
;// CONCATENATED MODULE: ./build/src/commands/say-plan.js
/** What will be done and what was guessed, before anything is done. */
/** One line for the visit, one per guess with the line that overrides it. */
function say_plan_sayPlan(plan, base, voice) {
    const loads = plan.loads.map((load) => load.script ?? `GET ${load.paths.join(' ')}`);
    const pages = plan.pages.map((page) => `${page.path} (${page.devices.join(', ')})`);
    const what = [...loads.map((load) => `k6 ${load}`), ...pages.map((page) => `page ${page}`)].join(' · ');
    voice.say(`${plan.mode}: ${what} · seed ${plan.seed}`);
    if (base?.found)
        voice.say(`base: ${base.sha.slice(0, 7)} (${base.how})`);
    else if (base)
        voice.say(`base: none, ${base.why}`);
    for (const { message, override } of plan.notes) {
        voice.say(override === undefined ? `  ${message}` : `  ${message}\n      to change it: ${override}`);
    }
}

// EXTERNAL MODULE: ./build/src/read/run-file.js + 3 modules
var run_file = __webpack_require__(61735);
;// CONCATENATED MODULE: ./build/src/commands/read-text.js
/** A file the user named, or standard input. */



/** A run.json of a long run is some megabytes; anything of this size is something else. */
const MOST_BYTES = 256 * 1024 * 1024;
/** Without a byte order mark. @throws TollgateError of kind `config`: the file is not there, not a file, or absurdly large */
function read_text_readText(file) {
    try {
        if (file === '-')
            return withoutMark((0,external_node_fs_.readFileSync)(0, 'utf8'));
        const { size } = (0,external_node_fs_.statSync)(file);
        if (size > MOST_BYTES)
            throw new Error(`it has ${size} bytes, at most ${MOST_BYTES} are read`);
        return withoutMark((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new failure/* TollgateError */.xB('config', `${file} could not be read: ${why}`, { cause: error });
    }
}
/** Undefined where there is nothing of that name. @throws TollgateError of kind `config`: it is there and cannot be read */
function read_text_readTextIfThere(file) {
    return (0,external_node_fs_.existsSync)(file) ? read_text_readText(file) : undefined;
}
/** Editors on Windows write one. */
function withoutMark(text) {
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
/**
 * A run.json the user named.
 * @throws TollgateError of kind `config`: it is not there, or not a run.json
 */
function readRun(file) {
    const text = read_text_readText(file);
    try {
        return parseRun(text);
    }
    catch (error) {
        if (!(error instanceof TollgateError))
            throw error;
        throw new TollgateError('config', `${file}: ${error.message}`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/src/commands/screened-run.js
/** The run whose flags are to be confirmed here: a file, or what an earlier job of the same workflow run left. */



/** `confirm-of: artifact` is the record that an earlier job of this workflow run uploaded. */
const OF_ARTIFACT = 'artifact';
/**
 * The run to confirm, or why it cannot be had: a confirmation without its screen is no measurement, and is reported
 * like any other that cannot be trusted. Undefined: this run confirms nothing.
 * @param download the artifact's text; absent on the command line
 */
async function screened_run_screenedRun({ confirmOf }, download) {
    if (confirmOf === undefined)
        return undefined;
    try {
        return (0,run_file/* parseRun */.z)(confirmOf === OF_ARTIFACT && download ? await download() : read_text_readText(confirmOf));
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return new failure/* TollgateError */.xB('measurement', `the run to confirm cannot be read: ${why}`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/src/commands/before-visit.js
/** What a stage settles before anything is measured: its plan, and what is known from before. */












/** The plan; where there is none, as much of one as a report of the failure needs. */
async function planOfEvent({ mode, inputs, octokit, context, place, root, voice }, sources, base) {
    const deployed = await deployedAt(sources, { context, octokit, signal: place.signal, voice });
    const { plan, failure } = planOr({
        ...sources,
        mode,
        ...(deployed.url === undefined ? {} : { deploymentUrl: deployed.url }),
        facts: await project_facts_readProjectFacts((0,external_node_path_.resolve)(root, inputs.workingDirectory)),
        dispatchInputs: context.dispatchInputs,
        labels: context.pullRequest?.labels ?? [],
        seed: Number.parseInt((0,external_node_crypto_.randomBytes)(4).toString('hex'), 16),
        ...(mode === 'gate' && base ? { baseFile: base.file ?? null } : {}),
    });
    if (failure === undefined)
        say_plan_sayPlan(plan, undefined, voice);
    const why = failure ?? deployed.failure;
    return { plan, ...(why === undefined ? {} : { failure: why }) };
}
/** The stored baseline, whose night it is, and what another job has screened. */
async function knownBefore({ inputs, octokit, context, place, voice }, plan) {
    const baseline = await (0,look_up_baseline/* lookUpBaseline */.s)({ plan, context, octokit, voice });
    const head = await history_resolveHead(place);
    const { file } = baseline;
    const ask = { plan, event: context.event, head: head.sha, place, voice };
    const night = await chooseNight({ ...ask, ...(file === undefined ? {} : { baseline: file }) });
    const screened = await screened_run_screenedRun(inputs, () => runOfThis(octokit, context, plan.name));
    return { baseline, head, night, screened };
}
/** A run of hundreds of rounds with its samples is a few megabytes. */
const MOST_RUN_BYTES = 32 * 1024 * 1024;
/** The record that an earlier job of this workflow run left; its own attempt's, for the newest of a name is taken. */
async function runOfThis(octokit, context, planName) {
    const name = (0,publish/* runArtifactName */.nc)(planName);
    const text = await (0,fork_run/* artifactOfRun */.n)(octokit, context, Number(context.runId), name, MOST_RUN_BYTES);
    if (text !== undefined)
        return text;
    throw new Error(`this workflow run has no artifact ${name}: the job with "confirm: elsewhere" uploads it when it flags something`);
}

;// CONCATENATED MODULE: ./build/src/commands/accepted-shifts.js
/** Changes of level that merged commits accept (`Perf-Accepted: why`): the window starts anew at this run. */


/** The shifts of the commits after `since` (the last baseline's; absent: HEAD's alone), as of the run that saw them. */
async function acceptedShifts({ startedAt: at, head }, place, since) {
    const { messages, complete } = await mergedMessages(place, since);
    const read = messages.map(({ sha, text }) => ({ commit: sha, ...(0,trailers/* acceptedTrailers */.g)(text) }));
    const unread = complete || since === undefined
        ? []
        : [
            `the commits before ${head.sha.slice(0, 7)} were not all read for Perf-Accepted: git does not reach back to ${since.slice(0, 7)}, which the baseline is of. Set "fetch-depth: 0" at actions/checkout`,
        ];
    const broken = read.flatMap(({ commit, broken: lines }) => lines.map((line) => `${commit.slice(0, 7)}: ${line}`));
    return {
        shifts: read.flatMap(({ commit, accepted }) => accepted.map((trailer) => ({ ...trailer, commit, at }))),
        problems: [...unread, ...broken].map((message) => ({ kind: 'warning', message })),
    };
}

// EXTERNAL MODULE: ./build/src/stats/require-sample.js
var require_sample = __webpack_require__(54261);
;// CONCATENATED MODULE: ./build/src/stats/cusum.js

/**
 * Two one-sided cumulative sums of standardized errors: up = max(0, up + z - k), down likewise of -z; alarm above h.
 * k = 0.5 is tuned to a shift of one SD; h = 8 gives about 19,000 values between false alarms per side.
 * Source: Page 1954; Siegmund 1985 for the run lengths.
 */
function cusum(errors, k = 0.5, h = 8) {
    (0,require_sample/* requireSample */.OR)(errors, 'cusum', 0);
    (0,require_sample/* requirePositive */.z6)(h, 'cusum: h');
    (0,require_sample/* requireSample */.OR)([k, h], 'cusum: k and h');
    const up = [];
    const down = [];
    const since = { up: 0, down: 0 };
    let alarm = null;
    for (const [at, z] of errors.entries()) {
        for (const [direction, path, error] of [
            ['up', up, z],
            ['down', down, -z],
        ]) {
            const before = path.at(-1) ?? 0;
            if (before === 0)
                since[direction] = at;
            path.push(Math.max(0, before + error - k));
            if (alarm === null && path[at] > h)
                alarm = { direction, since: since[direction], at };
        }
    }
    return { up, down, alarm };
}

// EXTERNAL MODULE: ./build/src/stats/moderated-prediction.js
var moderated_prediction = __webpack_require__(6358);
// EXTERNAL MODULE: ./build/src/stats/normal.js + 1 modules
var normal = __webpack_require__(59517);
// EXTERNAL MODULE: ./build/src/stats/quantile.js
var quantile = __webpack_require__(38260);
// EXTERNAL MODULE: ./build/src/stats/student-t.js
var student_t = __webpack_require__(7519);
// EXTERNAL MODULE: ./build/src/gate/baseline-effect.js + 1 modules
var baseline_effect = __webpack_require__(26491);
// EXTERNAL MODULE: ./build/src/gate/scale.js
var scale = __webpack_require__(69443);
// EXTERNAL MODULE: ./build/src/gate/unlike-runner.js
var unlike_runner = __webpack_require__(62100);
;// CONCATENATED MODULE: ./build/src/gate/drift.js
/** Has main left its level? CUSUM over prediction errors of past runs. */








/** Runs that set the level before errors are counted. */
const LEARN = 5;
/** Past this height the level is no longer taken from the climb itself, or a slow CUSUM would chase its own tail. */
const FREEZE_AT = 4;
/** A shift counts from this many runs on and from half of what a pull request may cost. Source: docs/verdicts.md section 7. */
const LEAST_RUNS = 4;
const K = 0.5;
function errorOf(past, now, spec, calibrated) {
    const { value, standardError, df } = (0,moderated_prediction/* moderatedPrediction */.x2)(past, now, (0,baseline_effect/* historyPrior */.HZ)(spec, calibrated));
    // A value off the chart counts as much as eight standard errors.
    const p = (0,student_t/* studentTCdf */.Jt)(value / standardError, df);
    return Math.max(-8, Math.min(8, (0,normal/* normalQuantile */.Zl)(p)));
}
/** Standardized prediction errors of the runs after the first five, each predicted from a level that does not climb along. */
function predictionErrors(points, spec, calibrated) {
    const errors = [];
    let [up, down, quietUntil] = [0, 0, LEARN];
    for (let i = LEARN; i < points.length; i += 1) {
        const now = points[i];
        if (!now)
            continue;
        const z = errorOf(points.slice(0, quietUntil), now, spec, calibrated);
        errors.push(z);
        up = Math.max(0, up + z - K);
        down = Math.max(0, down - z - K);
        if (Math.max(up, down) < FREEZE_AT)
            quietUntil = i + 1;
    }
    return errors;
}
/** What the runs say of one metric: worse is up, on a log scale. */
function pointsOf(spec, runs, calibrated) {
    const values = (0,baseline_effect/* runMedians */.HH)(spec, runs);
    const sign = spec.better === 'lower' ? 1 : -1;
    const offset = (0,scale/* logOffset */.iR)(values, (0,quantile/* median */.JZ)(values), spec.floor);
    return runs.map((run, i) => ({
        y: sign * Math.log((values[i] ?? Number.NaN) + offset),
        c: calibrated ? (0,unlike_runner/* covariate */.zv)(run.runner) : 0,
    }));
}
/** By how much the second points lie above the first, a ratio minus one. */
function rise(before, after) {
    return Math.expm1((0,quantile/* median */.JZ)(after.map(({ y }) => y)) - (0,quantile/* median */.JZ)(before.map(({ y }) => y)));
}
/**
 * The first shift. One that went away again is passed over: the search goes on where the old level was back. One that went
 * on to the other side of it was a level too, from which the next is searched.
 */
function nextShift(spec, runs, calibrated) {
    const points = pointsOf(spec, runs, calibrated);
    const { alarm } = cusum(predictionErrors(points, spec, calibrated), K);
    if (!alarm)
        return undefined;
    const from = LEARN + alarm.since;
    const [before, after] = [points.slice(0, from), points.slice(from)];
    if (after.length < LEAST_RUNS)
        return undefined;
    const moved = (some) => (alarm.direction === 'up' ? 1 : -1) * rise(before, some) >= spec.regression / 2;
    if (moved(after) && moved(after.slice(-LEAST_RUNS)))
        return { from, stands: true, on: from };
    const left = points.findIndex((point, i) => i > LEARN + alarm.at && !moved([point]) && !moved(points.slice(i, i + LEAST_RUNS)));
    if (left < 0)
        return undefined;
    const isBack = Math.abs(rise(before, points.slice(left, left + LEAST_RUNS))) < spec.regression / 2;
    return { from, stands: false, on: isBack || left - from < LEAST_RUNS ? left : from };
}
/**
 * Every shift that still stands, of runs that are alike: another script, tool or machine is another level, and nobody's
 * drift. A level that was left once can be left again, and each time somebody else may have done it.
 */
function driftsOfMetric(spec, runs) {
    const own = (0,unlike_runner/* hardwareOfNewest */.Eq)((0,unlike_runner/* seriesOfNewest */.xb)(runs, spec.id));
    const newest = own.at(-1);
    const calibrated = newest !== undefined && (0,unlike_runner/* sameClock */.H6)(newest, own);
    const shifts = [];
    for (let at = 0; own.length - at >= LEARN + LEAST_RUNS;) {
        const shift = nextShift(spec, own.slice(at), calibrated);
        if (!shift)
            break;
        if (shift.stands)
            shifts.push({ level: at, from: at + shift.from });
        at += shift.on;
    }
    const points = shifts.length === 0 ? [] : pointsOf(spec, own, calibrated);
    return shifts.flatMap(({ level, from }, i) => {
        const change = rise(points.slice(level, from), points.slice(from, shifts[i + 1]?.from));
        return Math.abs(change) >= spec.regression / 2 ? (driftFrom(spec.id, own, from, change) ?? []) : [];
    });
}
function driftFrom(id, runs, from, change) {
    const [last, first] = runs.slice(from - 1);
    if (!last || !first)
        return undefined;
    return { id, after: last.commit, since: first.commit, at: first.at, change, suspects: [] };
}
/**
 * Timings of main that left their level, the worst first: CUSUM with k = 0.5, h = 8 (about 19,000 runs between false
 * alarms per metric and side). `runs` are the window since the last accepted shift, oldest first (`historyWindow`);
 * what lies between them only git knows, so nobody is suspected here.
 */
function driftOf(runs, specs) {
    return specs
        .filter((spec) => spec.kind === 'timing')
        .flatMap((spec) => driftsOfMetric(spec, runs))
        .sort((a, b) => b.change - a.change || (a.id < b.id ? -1 : a.id > b.id ? 1 : Date.parse(a.at) - Date.parse(b.at)));
}

// EXTERNAL MODULE: ./build/src/gate/history-samples.js
var history_samples = __webpack_require__(48615);
;// CONCATENATED MODULE: ./build/src/commands/drift-of-main.js
/** Where main has left its level, and who may have done it. */




/** Drift of every gated metric in the baseline's window; suspects are git's, and of slower metrics alone. */
async function driftOfMain(baseline, plan, place) {
    const runs = (0,history_samples/* historyWindow */.ni)(baseline);
    const ids = [...new Set(runs.flatMap((run) => Object.keys(run.metrics)))].sort();
    const specs = ids.map((id) => (0,defaults/* metricSpec */.yD)(id, plan.thresholds)).filter((spec) => spec.gated);
    const asked = new Map();
    const found = [];
    for (const drift of driftOf(runs, specs)) {
        const { after, since, change } = drift;
        if (after === undefined || change <= 0) {
            found.push(drift);
            continue;
        }
        const key = `${after} ${since}`;
        const suspects = asked.get(key) ?? suspectsBetween(place, after, since);
        asked.set(key, suspects);
        found.push({ ...drift, ...(await suspects) });
    }
    return found;
}

// EXTERNAL MODULE: ./build/src/stats/moments.js
var moments = __webpack_require__(31324);
;// CONCATENATED MODULE: ./build/src/stats/noise-floor.js


/**
 * The noise floor of a metric from past base-against-base effects and their standard errors:
 * max(`least`, 2 sqrt(max(0, Var(effects) - mean SE^2))). Only what the standard errors do not explain counts
 * (commit-by-machine interaction); plain 2 SD would count sampling noise twice. Fewer than three effects say
 * nothing: `least`. Source: method of moments for a random effect, DerSimonian & Laird 1986.
 */
function noiseFloor(effects, standardErrors, least = 0.01) {
    (0,require_sample/* requireSample */.OR)(effects, 'noiseFloor: effects', 0);
    (0,require_sample/* requireSample */.OR)(standardErrors, 'noiseFloor: standard errors', 0);
    (0,require_sample/* requireWithin */.rm)(least, 0, Number.MAX_VALUE, 'noiseFloor: least');
    if (effects.length !== standardErrors.length) {
        throw new RangeError(`noiseFloor: ${effects.length} effects but ${standardErrors.length} standard errors`);
    }
    if (effects.length < 3)
        return least;
    const unexplained = (0,moments/* variance */.GV)(effects) - (0,moments/* mean */.i2)(standardErrors.map((se) => se * se));
    return Math.max(least, 2 * Math.sqrt(Math.max(0, unexplained)));
}

// EXTERNAL MODULE: ./build/src/gate/effect.js
var effect = __webpack_require__(14440);
// EXTERNAL MODULE: ./build/src/gate/block-test.js + 2 modules
var block_test = __webpack_require__(35326);
// EXTERNAL MODULE: ./build/src/gate/budget.js
var budget = __webpack_require__(84020);
// EXTERNAL MODULE: ./build/src/gate/detectable.js
var detectable = __webpack_require__(38578);
;// CONCATENATED MODULE: ./build/src/gate/seen-with.js
/** What a gate would see with other numbers of blocks than were measured, from how far one block scatters. */





/** A 20 %-trimmed mean has so many times the plain mean's error, 8 to 20 Gaussian blocks (test/gate/detectable.test.ts). */
const TRIMMED = 1.05;
/** Loads and pages have looks of their own; what a server says is measured with its load. */
function kindOf({ id }) {
    return id.startsWith('page/') ? 'page' : 'load';
}
/** Blocks of a gate's last look; its confirmation goes on to no more either (`CONFIRM_MOST`). */
function mostBlocks(metric) {
    return budget/* LOOKS */.BJ[kindOf(metric)].at(-1) ?? 0;
}
/** Blocks that confirm what so many blocks found. */
function confirmFor(blocks) {
    return Math.min(effect/* CONFIRM_MOST */.vm, Math.max(effect/* CONFIRM_BLOCKS */.QC, blocks));
}
/**
 * One stage of so many blocks that scatter by `sd`: gate/block-test.ts on Gaussian blocks. A 20 %-trimmed mean of
 * them has 1.04 to 1.07 times the plain mean's error (test/gate/detectable.test.ts); fewer than 8 are not trimmed and
 * carry the noise floor in their error (Satterthwaite 1946).
 */
function stageOf(blocks, { sd, e }, rest) {
    if (blocks >= block_test/* TRIM_FROM */.ke) {
        const df = blocks - 2 * Math.floor(0.2 * blocks + 1e-9) - 1;
        return { se: (TRIMMED * sd) / Math.sqrt(blocks), df, e, ...rest };
    }
    const sampling = (sd * sd) / blocks;
    const squared = sampling + e * e;
    const df = sampling === 0 ? Infinity : (blocks - 1) * (squared / sampling) ** 2;
    return { se: Math.sqrt(squared), df, e: 0, ...rest };
}
/** The smallest change on the metric's scale that a screen of so many blocks and its confirmation let through. */
function seenWith(blocks, scatter, { allowed, floor, count }) {
    const { alphaScreen, alphaConfirm = 1 } = (0,paired/* pairedPower */.xI)(count);
    return (0,detectable/* detectableChange */.w)([
        stageOf(blocks, scatter, { alpha: alphaScreen, least: Math.max(allowed, floor) }),
        stageOf(confirmFor(blocks), scatter, {
            alpha: alphaConfirm,
            least: Math.max(effect/* CONFIRM_SHARE */.T2 * allowed, floor),
        }),
    ]);
}

;// CONCATENATED MODULE: ./build/src/gate/noise.js
/** What the nightly base-against-base teaches: each metric's noise floor and the change it can see. */






/** Nights that are kept. */
const NIGHTS = 30;
/** Fewer nights than this mute nothing and teach no floor. */
const LEAST_NIGHTS = 3;
function nightOf(metric, count) {
    // The floor that was learnt must not hide tonight's own noise.
    const { noise: _noise, ...plain } = metric;
    const said = (0,paired/* tested */.GU)(plain, (0,paired/* pairedPower */.xI)(count));
    if (said.kind !== 'effect' || metric.kind === 'rate')
        return undefined;
    const { d, se, blocks, allowed, toChange } = said.effect;
    // What the longest screen sees: a metric is muted only where no gate could tell.
    const scatter = { sd: (se * Math.sqrt(blocks)) / TRIMMED, e: leastNoise(metric) };
    const detectable = toChange(seenWith(mostBlocks(metric), scatter, { allowed, floor: 0, count }));
    return detectable !== null && Number.isFinite(detectable) ? { d, se, detectable } : undefined;
}
/** Timings: e is at least 1 %; absolutes start at nothing. */
function leastNoise(metric) {
    return metric.kind === 'timing' ? effect/* DEFAULT_NOISE */.d$ : 0;
}
/**
 * The floors after one more night. `samples` are a run whose sides are the same commit; e =
 * max(1 %, 2 sqrt(max(0, Var(effects) - mean SE^2))) over the last 30 nights, `detectable` their median.
 * Metrics that were not measured tonight keep what they had; where a script or a tool is another one (`measuredWith`) the
 * nights before say nothing.
 */
function learnNoise(before, samples, measuredWith = {}) {
    const count = samples.metrics.filter(paired/* screened */.gt).length;
    const learnt = { ...before };
    for (const metric of samples.metrics) {
        const tonight = nightOf(metric, count);
        if (!tonight)
            continue;
        const known = before[metric.id];
        const series = (0,unlike_runner/* seriesText */.L4)(metric.id, measuredWith);
        const same = known?.series === undefined || known.series === series;
        const nights = [...(same ? (known?.nights ?? []) : []), tonight].slice(-NIGHTS);
        const e = noiseFloor(nights.map(({ d }) => d), nights.map(({ se }) => se), leastNoise(metric));
        const seen = nights.length >= LEAST_NIGHTS ? { detectable: (0,quantile/* median */.JZ)(nights.map(({ detectable }) => detectable)) } : {};
        learnt[metric.id] = { e, ...seen, nights, series };
    }
    return learnt;
}

// EXTERNAL MODULE: ./build/src/github/baseline.js
var baseline = __webpack_require__(56510);
// EXTERNAL MODULE: ./build/src/github/upload.js
var upload = __webpack_require__(66948);
// EXTERNAL MODULE: ./build/src/read/baseline-file.js
var baseline_file = __webpack_require__(68130);
;// CONCATENATED MODULE: ./build/src/commands/refresh-baseline.js
/** What a run on main leaves for the pull requests after it: the baseline artifact, one run longer. */





/** GitHub's default; a repository's own limit clips it. */
const RETENTION_DAYS = 90;
/**
 * Appends the run to the history that was found. Not a run that is not to be trusted; and not where a history could not
 * be had or read: one of a single run would take the place of all that was learnt.
 */
function nextBaseline(record, { file, unanswered }, facts) {
    if (record.rounds.length === 0 || record.judgement.verdict === 'invalid')
        return { kept: record.judgement.reason };
    if (unanswered !== undefined)
        return { kept: unanswered };
    return { file: baselineAfter(record, file, facts) };
}
/** Uploads the baseline, or says why the one that is stored stays. */
async function uploadBaseline(next, name, { disk, voice }) {
    if ('kept' in next) {
        voice.say(`the baseline was not refreshed: ${next.kept}`);
        return;
    }
    const { file } = next;
    const artifact = (0,baseline/* baselineArtifactName */.h)(name);
    const path = disk.keepFile(`${artifact}.json`, `${JSON.stringify(file)}\n`);
    const uploaded = await (0,upload/* uploadFile */.Q)(path, artifact, RETENTION_DAYS);
    const runs = `${file.history.length} run${file.history.length === 1 ? '' : 's'}`;
    voice.say(uploaded.problem ?? `baseline refreshed: ${runs}, artifact ${artifact}`);
}
/** The baseline with this run: main's own rounds, and what equal sides taught of the noise. */
function baselineAfter(record, before, { runId, ...facts }) {
    const run = {
        commit: record.head.sha,
        runId,
        at: record.startedAt,
        runner: record.runner,
        versions: record.versions,
        metrics: (0,history_samples/* headValues */.P7)(record.rounds),
        ...(record.scriptHash === undefined ? {} : { scriptHash: record.scriptHash }),
    };
    // A night beside an anchor measures what has changed, not the noise.
    const noise = record.samples?.strategy === 'paired' && record.anchor === undefined
        ? learnNoise(before?.noise ?? {}, record.samples, record)
        : {};
    return (0,baseline_file/* appendRun */.ah)(before, run, { ...facts, name: record.plan.name, noise });
}

;// CONCATENATED MODULE: ./build/src/commands/end-of-main.js
/** The end of a visit to main: what was accepted, what crept in, what drifted, and the baseline one run longer. */




/** Tonight's run is of the window in which drift is looked for: a level that has just left is told tonight. */
async function endOfMain(measured, { night, baseline, place, runId, }) {
    const { shifts, problems } = await acceptedShifts(measured, place, baseline.file?.commit);
    const known = { place, shifts, ...(baseline.file === undefined ? {} : { baseline: baseline.file }) };
    const { record, nightly } = await endNight(measured, night, known);
    const facts = { runId, accepted: shifts, ...(nightly === undefined ? {} : { nightly }) };
    const next = nextBaseline(record, baseline, facts);
    const file = 'file' in next ? next.file : baseline.file;
    const drift = file === undefined ? [] : await driftOfMain(file, record.plan, place);
    const said = 'file' in next ? problems : keptNotes(baseline);
    return {
        next,
        record: {
            ...record,
            problems: [...record.problems, ...said],
            ...(drift.length === 0 ? {} : { drift }),
        },
    };
}
/** Why it failed is among the run's problems already; what follows from it is not. */
function keptNotes({ unanswered }) {
    if (unanswered === undefined)
        return [];
    const message = 'the baseline was not refreshed: there may be one that could not be had or read, and a history of one run must not take its place';
    return [{ kind: 'warning', message }];
}

;// CONCATENATED MODULE: ./build/src/commands/interrupt.js
/** Ctrl-C and the runner's cancel, as an abort signal: once to end in order, twice to end now. */
/** 128 + SIGINT, as shells count it. */
const INTERRUPTED = 130;
/**
 * Aborts on the first SIGINT, SIGTERM or SIGHUP. The second one ends the process at once; the guard process then
 * ends whatever is left.
 */
function interrupt_onInterrupt() {
    const controller = new AbortController();
    const names = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const hear = (name) => {
        if (controller.signal.aborted)
            process.exit(INTERRUPTED);
        controller.abort(new Error(`received ${name}`));
    };
    for (const name of names)
        process.on(name, hear);
    return {
        signal: controller.signal,
        [Symbol.dispose]: () => {
            for (const name of names)
                process.off(name, hear);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/commands/leftovers-state.js
/** The state under which `post` finds what a cancelled run left. */
const LEFTOVERS_STATE = 'leftovers';

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/config/file.js + 2 modules
var file = __webpack_require__(78700);
// EXTERNAL MODULE: ./build/src/config/mistake.js
var mistake = __webpack_require__(32876);
;// CONCATENATED MODULE: ./build/src/config/rules-changed.js



/** Changes shown by name; the rest is counted. */
const SHOWN = 5;
/** The rows saying that a pull request changes what it is judged by. Never throws: text that is not YAML counts as changed. */
function changesOfRules(files) {
    return files.flatMap((file) => {
        const message = file.base === file.head ? undefined : sentence(file);
        return message === undefined ? [] : [{ message }];
    });
}
function sentence({ kind, path, base, head }) {
    if (kind === 'script') {
        if (base === undefined)
            return `This pull request adds ${path}: it drives both sides`;
        return head === undefined
            ? `This pull request removes ${path}: base's copy drives both sides`
            : `This pull request changes ${path}: base's copy drives both sides`;
    }
    if (kind === 'config') {
        if (base === undefined)
            return `This pull request adds ${path}: base has none, so its own thresholds and limits rule`;
        if (head === undefined)
            return `This pull request removes ${path}: the thresholds and limits of base rule`;
        const changes = differences(read(base), read(head));
        if (changes.length === 0)
            return undefined;
        return `This pull request changes ${path}: the thresholds, limits and \`compare\` of base rule. Changed: ${listed(changes)}`;
    }
    const changes = differences(stepInputs(base), stepInputs(head));
    if (changes.length === 0)
        return undefined;
    return `This pull request changes Tollgate's inputs in ${path}, and its own are used. Changed: ${listed(changes)}`;
}
function read(text) {
    if (text === undefined)
        return undefined;
    try {
        return (0,dist/* parse */.qg)(text, { maxAliasCount: 100, logLevel: 'silent' });
    }
    catch {
        return text;
    }
}
/** `with` and `env` of every step that uses Tollgate, by job and step. */
function stepInputs(text) {
    const jobs = member(read(text), 'jobs');
    const found = {};
    for (const [job, value] of Object.entries(rules_changed_isRecord(jobs) ? jobs : {})) {
        const steps = member(value, 'steps');
        const ours = Array.isArray(steps)
            ? steps.filter((step) => /(^|\/)tollgate(@|$)/i.test(String(member(step, 'uses'))))
            : [];
        for (const [index, step] of ours.entries()) {
            const key = ours.length === 1 ? job : `${job}[${String(index)}]`;
            found[key] = member(step, 'with') ?? {};
        }
    }
    return found;
}
function rules_changed_isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function member(value, key) {
    return rules_changed_isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function differences(base, head, path = []) {
    if (Array.isArray(base) && Array.isArray(head)) {
        const length = Math.max(base.length, head.length);
        return Array.from({ length }, (_, index) => index).flatMap((index) => differences(base[index], head[index], [...path, index]));
    }
    if (rules_changed_isRecord(base) && rules_changed_isRecord(head)) {
        const keys = [...new Set([...Object.keys(base), ...Object.keys(head)])];
        return keys.flatMap((key) => differences(member(base, key), member(head, key), [...path, key]));
    }
    if (base === head || (base === undefined && head === undefined))
        return [];
    return [`${(0,file/* pathText */.L)(path) || 'everything'} ${shown(base)} → ${shown(head)}`];
}
function shown(value) {
    if (value === undefined)
        return 'none';
    return typeof value === 'string' ? value.slice(0, 60) : (0,mistake/* seen */.c)(value);
}
function listed(changes) {
    const rest = changes.length - SHOWN;
    return `${changes.slice(0, SHOWN).join('; ')}${rest > 0 ? `; and ${String(rest)} more` : ''}`;
}

;// CONCATENATED MODULE: ./build/src/commands/rule-files.js
/** What has a say in the verdict, as it is on head and on base. */




/** The configuration of both sides, and the rows saying that a change alters it or the inputs in its workflow. */
async function ruleFiles(root, inputs, base, place, context) {
    const path = inputs.config;
    const head = read_text_readTextIfThere((0,external_node_path_.join)(root, path));
    const at = base && ((file) => readFileAt({ ...place, directory: root }, base.sha, file));
    const baseText = await at?.(path);
    const workflow = context.workflowPath;
    const files = [
        { kind: 'config', path, head, base: baseText },
        ...(workflow === undefined
            ? []
            : [
                {
                    kind: 'workflow',
                    path: workflow,
                    head: read_text_readTextIfThere((0,external_node_path_.join)(root, workflow)),
                    base: await at?.(workflow),
                },
            ]),
    ];
    const changes = at
        ? changesOfRules(files.map(({ kind, path: name, head: now, base: before }) => present({ kind, path: name, head: now, base: before })))
        : [];
    return {
        ...(head === undefined ? {} : { head: { path, text: head } }),
        ...(baseText === undefined ? {} : { base: { path, text: baseText } }),
        changes: changes.map(({ message }) => ({ kind: 'warning', message })),
    };
}
function present(file) {
    const { kind, path, head, base } = file;
    return { kind, path, ...(head === undefined ? {} : { head }), ...(base === undefined ? {} : { base }) };
}

// EXTERNAL MODULE: ./build/src/config/event.js
var config_event = __webpack_require__(45776);
// EXTERNAL MODULE: ./build/src/config/inputs.js + 1 modules
var inputs = __webpack_require__(58288);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(47912);
;// CONCATENATED MODULE: ./build/src/commands/local-plan.js
/** The plan of a visit on this machine, from flags, the checkout and its configuration file. */







/** @throws TollgateError of kind `config` with every mistake, `environment` outside a checkout */
async function local_plan_localPlan(ask) {
    const { mode, inputs, flags, place } = ask;
    const root = await repositoryRoot(place);
    const file = configFile(root, inputs);
    const { env } = place;
    const plan = planFrom({
        mode,
        inputs,
        facts: await readProjectFacts(resolve(root, inputs.workingDirectory)),
        env,
        dispatchInputs: stressInputs(flags),
        seed: seedOf(flags),
        ...(file && { file }),
    });
    return { root, plan, secrets: secretsOf({ inputs, env, ...(file && { file }) }) };
}
function configFile(root, inputs) {
    const path = join(root, inputs.config);
    const text = readTextIfThere(path);
    return text === undefined ? undefined : { path: inputs.config, text };
}
function stressInputs(flags) {
    const given = {};
    for (const name of ['peak', 'duration', 'profile']) {
        const value = local_plan_textFlag(flags, name);
        if (value !== undefined)
            given[name] = value;
    }
    return given;
}
/** A flag's text; undefined where it was not given or is a switch. */
function local_plan_textFlag(flags, name) {
    const value = flags[name];
    return typeof value === 'string' ? value : undefined;
}
/** The order of blocks is random by default; the seed is printed so that a run can be repeated. */
function seedOf(flags) {
    const text = local_plan_textFlag(flags, 'seed');
    if (text === undefined)
        return Math.floor(Math.random() * 2 ** 31);
    const seed = Number(text);
    if (Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32)
        return seed;
    throw new TollgateError('config', `--seed is ${text}; allowed: a whole number from 0 to 4294967295`);
}

;// CONCATENATED MODULE: ./build/src/commands/refuse-old-node.js
/** `judge` works from Node 20; measuring needs what Lighthouse needs. */

/** Source: lighthouse 13.5.0, package.json "engines". */
const LEAST = { major: 22, minor: 19 };
/** @throws TollgateError of kind `config` on a Node that Lighthouse does not run on */
function refuse_old_node_refuseOldNode(version = process.versions.node) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    if (major > LEAST.major || (major === LEAST.major && minor >= LEAST.minor))
        return;
    throw new TollgateError('config', `\`tollgate run\` needs Node ${LEAST.major}.${LEAST.minor} or newer (Lighthouse does), this is Node ${version}; \`tollgate judge\` works from Node 20`);
}

;// CONCATENATED MODULE: ./build/src/config/public-names.js
/**
 * The names that the configuration and the checkout give to what is measured: loads, pages, their paths and scripts, and
 * the patterns of rules. They are in the repository for all to read, metric ids are made of them, and a round is
 * found again by them; no value of the environment hides in them (`${NAME}` is not expanded there).
 */
function publicNames(plan) {
    const { name, workingDirectory, loads, pages, thresholds, serverMetricsPath } = plan;
    return [
        name,
        workingDirectory,
        ...loads.flatMap((load) => [load.name, load.script ?? '', ...load.paths]),
        ...pages.flatMap((page) => [page.name, page.path, page.expect ?? '']),
        ...thresholds.map(({ metric }) => metric),
        serverMetricsPath ?? '',
    ];
}

// EXTERNAL MODULE: ./build/src/config/redact.js
var redact = __webpack_require__(34251);
;// CONCATENATED MODULE: ./build/src/preview/borrow.js




const borrow_LOCKFILES = [
    'package-lock.json',
    'npm-shrinkwrap.json',
    'yarn.lock',
    'pnpm-lock.yaml',
    'bun.lock',
    'bun.lockb',
];
const MANIFESTS = ['package.json', ...borrow_LOCKFILES];
const INSTALLS = /\b(npm|pnpm|bun|yarn)\s+(ci|i|install)\b|\byarn\s*($|&&|;|--)/;
/**
 * A worktree holds only what git holds. Gives base what head's folder has beside it and both need to start alike:
 * `.env*` files, and `node_modules` (those of a workspace's root too) where package.json and lockfiles are the same on both
 * sides and no build installs it. Copied, never linked: a side must not write into the other. Returns what was done, in sentences.
 */
async function borrowUntracked(ask) {
    const notes = [];
    const names = await (0,promises_.readdir)(ask.head).catch(() => []);
    const settings = names.filter((name) => /^\.env(\..+)?$/.test(name) && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(ask.base, name)));
    for (const name of settings)
        await (0,promises_.cp)((0,external_node_path_.join)(ask.head, name), (0,external_node_path_.join)(ask.base, name), { recursive: true });
    if (settings.length > 0)
        notes.push(`base was given ${settings.join(', ')} of the working tree: git does not hold it`);
    const levels = await modulesToBorrow(ask);
    for (const { head, base } of levels)
        await copyModules((0,external_node_path_.join)(head, 'node_modules'), (0,external_node_path_.join)(base, 'node_modules'));
    if (levels.length === 0)
        return notes;
    return [
        ...notes,
        'base was given a copy of node_modules: the manifests are the same and no build installs it',
    ];
}
/** Up to the folder of the lockfile: a workspace keeps most packages beside its own. All manifests count, or none. */
async function modulesToBorrow({ head, base, build }) {
    if (build !== undefined && INSTALLS.test(build))
        return [];
    const folders = foldersUpToRoot(head);
    const locked = folders.findIndex((folder) => borrow_LOCKFILES.some((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name))));
    const levels = folders
        .slice(0, Math.max(locked, 0) + 1)
        .map((folder) => ({ head: folder, base: (0,external_node_path_.resolve)(base, (0,external_node_path_.relative)(head, folder)) }));
    const same = await Promise.all(levels.map(haveSameManifests));
    return same.every(Boolean) ? levels.filter(isMissing) : [];
}
function isMissing({ head, base }) {
    const modules = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(head, 'node_modules'), { throwIfNoEntry: false });
    return modules?.isDirectory() === true && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(base, 'node_modules'));
}
async function haveSameManifests({ head, base }) {
    const same = await Promise.all(MANIFESTS.map(async (name) => {
        const [one, other] = await Promise.all([head, base].map((folder) => readOrEmpty((0,external_node_path_.join)(folder, name))));
        return one === other;
    }));
    return same.every(Boolean);
}
async function copyModules(from, to) {
    await (0,promises_.cp)(from, to, {
        recursive: true,
        verbatimSymlinks: true,
        mode: external_node_fs_.constants.COPYFILE_FICLONE,
        filter: (path) => (0,external_node_path_.relative)(from, path) !== '.cache',
    });
}
async function readOrEmpty(path) {
    return (0,promises_.readFile)(path, 'latin1').catch(() => '');
}

;// CONCATENATED MODULE: ./build/src/preview/environment.js
/** Prefixes of variables that belong to the runner (its tokens, our inputs) or silently change a k6 run. */
const PRIVATE_PREFIXES = ['ACTIONS_', 'INPUT_', 'STATE_', 'K6_'];
/** Single variables no child may see: the token, and the files through which a step commands the runner. */
const PRIVATE_NAMES = new Set([
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'GITHUB_ENV',
    'GITHUB_OUTPUT',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_ARTIFACTS',
    'NODE_CHANNEL_FD',
    'NODE_CHANNEL_SERIALIZATION_MODE',
]);
const LOOPBACK = ['localhost', '127.0.0.1', '::1'];
/**
 * The environment a child of ours may see: the job's, without the runner's secrets and command files, and with
 * loopback taken out of every proxy's reach. `RUNNER_TRACKING_ID` stays: by it the runner finds orphans.
 * Names are compared without case, because Windows does.
 */
function childEnvironment(env) {
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined && !isPrivate(entry[0].toUpperCase()));
    return { ...Object.fromEntries(kept), ...loopbackDirect(env) };
}
function isPrivate(name) {
    return PRIVATE_NAMES.has(name) || PRIVATE_PREFIXES.some((prefix) => name.startsWith(prefix));
}
/** `NO_PROXY` in both spellings (curl and Go read either), the user's own entries first. */
function loopbackDirect(env) {
    const proxied = Object.entries(env).some(([name, value]) => /^(https?|all)_proxy$/i.test(name) && value);
    const given = (env['NO_PROXY'] ?? env['no_proxy'] ?? '').split(',').filter((entry) => entry.trim());
    if (!proxied && given.length === 0)
        return {};
    const all = [...given, ...LOOPBACK.filter((host) => !given.includes(host))].join(',');
    return { NO_PROXY: all, no_proxy: all };
}
/** Replaces `${side}` and `${port}`, the only two names a preview's texts may hold for us; the rest is the shell's. */
function environment_expand(text, values) {
    const port = values.port;
    const withSide = text.replaceAll('${side}', values.side);
    return port === undefined ? withSide : withSide.replaceAll('${port}', String(port));
}
/** Environments of both sides are filled up to a multiple of this many bytes. */
const ENVIRONMENT_STEP = 4096;
/**
 * Fills the environment up, so that both sides start with the same number of bytes on their stacks although their
 * folders and values differ in length: that size alone shifts timings (Mytkowicz et al. 2009, "Producing wrong
 * data without doing anything obviously wrong"). `directory` counts because shells export it as `PWD`.
 */
function evenEnvironment(env, directory) {
    const name = 'TOLLGATE_PAD';
    const entries = Object.entries(env).filter(([key]) => key !== name);
    const used = entries.reduce((sum, [key, value]) => sum + bytes(key) + bytes(value) + 2, bytes(directory));
    const fixed = used + name.length + 2;
    const padding = (ENVIRONMENT_STEP - (fixed % ENVIRONMENT_STEP)) % ENVIRONMENT_STEP;
    return { ...Object.fromEntries(entries), [name]: 'x'.repeat(padding) };
}
function bytes(text) {
    return Buffer.byteLength(text);
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./build/src/preview/guard-process.js
/* oxlint-disable unicorn/consistent-function-scoping -- the function's text is a program of its own: see below */
/**
 * The guard's whole program. It runs as `node -e <this function's text>`, so that the same thing works from source,
 * from the bundle and from tests with no file to find. Therefore it must use nothing from outside its own braces:
 * no imports (built-ins come from `process.getBuiltinModule`), no constants of this module.
 *
 * Standard input carries one JSON object per line, and its end means "Tollgate is gone": then the guard ends every
 * watched process group and every process that carries the run's id, removes the watched folders, and exits.
 * `{"run":id}` · `{"watch":pid,"start":ticks|null,"nest":path}` · `{"unwatch":pid}` · `{"folder":path}` · `{"forget":path}`
 */
function guardMain() {
    const fs = process.getBuiltinModule('node:fs');
    const { execFileSync } = process.getBuiltinModule('node:child_process');
    const isWindows = process.platform === 'win32';
    const groups = new Map();
    /** By the pid that is watched: where its stray daemons work, and since when (stray-daemons.ts). */
    const nests = new Map();
    const folders = new Set();
    let run = '';
    let rest = '';
    const read = (path) => {
        try {
            return fs.readFileSync(path, 'latin1');
        }
        catch {
            return '';
        }
    };
    const take = (line) => {
        let told;
        try {
            told = JSON.parse(line);
        }
        catch {
            return; // the last line of a killed writer may be cut
        }
        if (typeof told['run'] === 'string')
            run = told['run'];
        if (typeof told['watch'] === 'number') {
            const start = (told['start'] ?? null);
            groups.set(told['watch'], start);
            if (typeof told['nest'] === 'string' && start !== null)
                nests.set(told['watch'], { directory: told['nest'], since: Number(start) });
        }
        if (typeof told['unwatch'] === 'number') {
            groups.delete(told['unwatch']);
            nests.delete(told['unwatch']);
        }
        if (typeof told['folder'] === 'string')
            folders.add(told['folder']);
        if (typeof told['forget'] === 'string')
            folders.delete(told['forget']);
    };
    /** Fields of /proc/<pid>/stat from the third on: state, ppid, pgrp … start time at [19]. */
    const stat = (pid) => {
        const text = read(`/proc/${pid}/stat`);
        return text ? text.slice(text.lastIndexOf(')') + 2).split(' ') : [];
    };
    /** The rule of stray-daemons.ts; that an ancestor of ours has adopted it is known already. */
    const isStray = (pid, startTime) => {
        try {
            if (fs.statSync(`/proc/${pid}`).uid !== process.getuid?.())
                return false;
            const cwd = `${fs.readlinkSync(`/proc/${pid}/cwd`).replace(/ \(deleted\)$/, '')}/`;
            const isNested = [...nests.values()].some(({ directory, since }) => startTime >= since && cwd.startsWith(`${directory}/`));
            return isNested && !`\0${read(`/proc/${pid}/environ`)}`.includes('\0HOME=');
        }
        catch {
            return false; // gone
        }
    };
    const known = new Map();
    /** Everything that is ours and still runs: watched groups, carriers of the run's id, stray daemons, and what descends from them. */
    const living = () => {
        const rows = new Map();
        const parents = new Map();
        for (const name of fs.readdirSync('/proc')) {
            const pid = Number(name);
            const fields = Number.isInteger(pid) && pid !== process.pid ? stat(pid) : [];
            // A killed Tollgate is a zombie while its last threads end, and still the guard's parent.
            if (fields.length > 0)
                parents.set(pid, Number(fields[1]));
            if (fields.length > 0 && fields[0] !== 'Z' && fields[0] !== 'X')
                rows.set(pid, fields);
        }
        const adopters = new Set();
        for (let next = process.ppid; next > 0 && !adopters.has(next); next = parents.get(next) ?? 0)
            adopters.add(next);
        const found = new Set();
        for (const [pid, fields] of rows) {
            const isMember = groups.has(Number(fields[2])) || groups.has(pid) || known.get(pid) === fields[19];
            const marker = `\0TOLLGATE_RUN=${run}\0`;
            if (isMember || (run !== '' && `\0${read(`/proc/${pid}/environ`)}`.includes(marker)))
                found.add(pid);
            if (adopters.has(Number(fields[1])) && isStray(pid, Number(fields[19])))
                found.add(pid);
        }
        for (let before = -1; before !== found.size;) {
            before = found.size;
            for (const [pid, fields] of rows)
                if (found.has(Number(fields[1])))
                    found.add(pid);
        }
        // Once its parent is gone, a descendant that scrubbed its environment is known only by having been seen.
        for (const pid of found)
            known.set(pid, rows.get(pid)?.[19] ?? '');
        return [...found];
    };
    const send = (pid, signal) => {
        try {
            process.kill(pid, signal);
        }
        catch {
            // already gone
        }
    };
    const sleep = (ms) => new Promise((resolve) => void setTimeout(resolve, ms));
    const endOnLinux = async () => {
        // A number whose start time has changed is another process now; its group is not ours to end.
        for (const [pid, start] of groups) {
            const now = stat(pid)[19];
            if (start !== null && now !== undefined && now !== start)
                groups.delete(pid);
        }
        for (const pid of living())
            send(pid, 'SIGTERM');
        // Looked at once more whatever there was: who adopts orphans is known only when Tollgate is quite gone.
        for (let waited = 0; waited < 3000 && (waited === 0 || living().length > 0); waited += 50)
            await sleep(50);
        for (let round = 0; round < 100; round += 1) {
            const left = living();
            if (left.length === 0)
                return;
            for (const pid of left)
                send(pid, 'SIGKILL');
            await sleep(20);
        }
    };
    const endElsewhere = async () => {
        for (const pid of groups.keys()) {
            if (!isWindows)
                send(-pid, 'SIGTERM');
            else {
                try {
                    execFileSync('taskkill', ['/PID', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
                }
                catch {
                    // already gone
                }
            }
        }
        if (isWindows || groups.size === 0)
            return;
        await sleep(3000);
        for (const pid of groups.keys())
            send(-pid, 'SIGKILL');
    };
    const finish = async () => {
        if (rest)
            take(rest);
        await (process.platform === 'linux' ? endOnLinux() : endElsewhere());
        for (const path of [...folders].sort((a, b) => b.length - a.length)) {
            try {
                fs.rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
            }
            catch {
                // nobody is left to tell
            }
        }
        process.exit(0);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.on(signal, () => undefined);
    process.title = 'tollgate-guard';
    process.stdin.setEncoding('utf8');
    process.stdin.on('data', (chunk) => {
        const lines = (rest + chunk).split('\n');
        rest = lines.pop() ?? '';
        lines.forEach(take);
    });
    process.stdin.on('end', () => void finish());
    process.stdin.on('error', () => void finish());
}

;// CONCATENATED MODULE: ./build/src/preview/process-table.js


/** Every process that runs (zombies do not): from `/proc` on Linux, from `ps` on other POSIX; empty on Windows. */
function readProcesses() {
    if (process.platform === 'win32')
        return [];
    if (process.platform !== 'linux')
        return processesFromPs();
    return processIds().flatMap((pid) => process_table_readProcess(pid) ?? []);
}
/** What `ps` says: `pid ppid pgid state start-date`, the date in the words of the C locale. */
function processesFromPs() {
    const asked = (0,external_node_child_process_.spawnSync)('ps', ['-axo', 'pid=,ppid=,pgid=,stat=,lstart='], {
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C' },
    });
    return (asked.stdout ?? '').split('\n').flatMap((line) => {
        const [pid, parent, group, state, ...start] = line.trim().split(/\s+/);
        if (start.length === 0 || state?.startsWith('Z') || Number(pid) === process.pid)
            return [];
        return [{ pid: Number(pid), parent: Number(parent), group: Number(group), startTime: start.join(' ') }];
    });
}
/** From `/proc`; undefined when it is gone, a zombie, or the platform has none. */
function process_table_readProcess(pid) {
    const text = process_table_readText(`/proc/${pid}/stat`);
    // The name is in parentheses and may itself hold parentheses and spaces.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state, parent, group] = fields;
    const startTime = fields[19];
    if (startTime === undefined || state === 'Z' || state === 'X')
        return undefined;
    return { pid, parent: Number(parent), group: Number(group), startTime };
}
/** Clock ticks since boot, also of one that has ended and was not waited for; undefined where there is no `/proc`. */
function startTimeOf(pid) {
    const text = process_table_readText(`/proc/${pid}/stat`);
    const startTime = text.slice(text.lastIndexOf(')') + 2).split(' ')[19];
    return startTime === undefined ? undefined : Number(startTime);
}
/** What a process was started with, as `NAME=value` ended by zero bytes; empty when it was wiped or cannot be read. */
function environmentOf(pid) {
    return process_table_readText(`/proc/${pid}/environ`);
}
/** What the system calls the program of a process (at most 15 bytes); empty when it is gone or the platform has no `/proc`. */
function programName(pid) {
    return process_table_readText(`/proc/${pid}/comm`).trim();
}
/** The roots that live and everything below them. */
function descendants(rows, roots) {
    const found = new Map(rows.filter((row) => roots.includes(row.pid)).map((row) => [row.pid, row]));
    for (let before = -1; before !== found.size;) {
        before = found.size;
        for (const row of rows)
            if (found.has(row.parent))
                found.set(row.pid, row);
    }
    return [...found.values()];
}
/** The parents of this process, up to the first of all. */
function ownAncestors(rows) {
    const parents = new Map(rows.map((row) => [row.pid, row.parent]));
    const found = new Set();
    let next = process.ppid;
    while (next !== undefined && next > 0 && !found.has(next)) {
        found.add(next);
        next = parents.get(next);
    }
    return found;
}
/** Processes started with `name=value` in their environment: finds those that left their group and parent. */
function carriers(rows, name, value) {
    const marker = `\0${name}=${value}\0`;
    return rows.filter((row) => `\0${environmentOf(row.pid)}`.includes(marker));
}
function processIds() {
    return (0,external_node_fs_.readdirSync)('/proc')
        .map(Number)
        .filter((pid) => Number.isInteger(pid) && pid !== process.pid);
}
/** Empty when the process is gone or is not ours to look at. */
function process_table_readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'latin1');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/src/preview/guard.js








/** In the run's temp folder: what the guard was told, for the `post` step (preview/state.ts). */
const guard_GUARD_JOURNAL = 'guard.jsonl';
/** The guard itself needs at most 3 s for TERM and 2 s for KILL (guard-process.ts). */
const CLOSE_DEADLINE_MS = 15_000;
/**
 * Starts the guard: a process in its own session that notices by the end of a pipe that Tollgate is gone, however it
 * went, and then ends what is left. Disposing the handle takes the same path and waits for it, so strays that no
 * owner knew of and the temp folder go at the end of every run. Throws `environment` when it cannot be started.
 */
async function startGuard({ tempDir, runId }) {
    const child = guard_spawnGuard();
    const [outcome] = (await Promise.race([
        (0,external_node_events_.once)(child, 'spawn').then(() => [undefined]),
        (0,external_node_events_.once)(child, 'error'),
    ]));
    const pid = child.pid;
    if (outcome || pid === undefined) {
        throw new failure/* TollgateError */.xB('environment', `the guard process could not be started with ${process.execPath}: ${outcome?.message ?? 'no process id'}`, { cause: outcome });
    }
    const tell = (message) => {
        const line = `${JSON.stringify(message)}\n`;
        child.stdin?.write(line);
        journal(tempDir, line);
    };
    tell({ run: runId });
    tell({ folder: tempDir });
    return {
        runId,
        pid,
        watch: (watched, nest) => {
            const start = startTimeOf(watched);
            tell({ watch: watched, start: start === undefined ? null : String(start), ...(nest && { nest }) });
        },
        unwatch: (watched) => {
            tell({ unwatch: watched });
        },
        watchFolder: (path) => {
            tell({ folder: path });
        },
        unwatchFolder: (path) => {
            tell({ forget: path });
        },
        [Symbol.asyncDispose]: () => guard_closeGuard(child),
    };
}
/**
 * A guard that reads from `stdin` and dies of nothing but its own end. `NODE_OPTIONS` is left out: what a user
 * preloads into Node has no business here. The guard does not carry `TOLLGATE_RUN`, or it would hunt itself.
 */
function guard_spawnGuard() {
    const { NODE_OPTIONS: _preloads, TOLLGATE_RUN: _run, ...env } = process.env;
    const child = (0,external_node_child_process_.spawn)(process.execPath, ['-e', `(${guardMain.toString()})()`], {
        detached: true,
        stdio: ['pipe', 'ignore', 'ignore'],
        windowsHide: true,
        env,
        cwd: '/',
    });
    // A guard that died early must not take Tollgate down with EPIPE.
    child.stdin?.on('error', () => undefined);
    return child;
}
/** Ends a guard's input and waits for it. Never throws. */
async function guard_closeGuard(child) {
    if (child.exitCode !== null || child.signalCode !== null)
        return;
    const exited = (0,external_node_events_.once)(child, 'exit');
    child.stdin?.end();
    await Promise.race([exited, (0,external_node_timers_promises_.setTimeout)(CLOSE_DEADLINE_MS, undefined, { ref: false })]).catch(() => undefined);
}
/** Best effort: the folder may be gone already, and the guard itself does not need it. */
function journal(tempDir, line) {
    try {
        (0,external_node_fs_.appendFileSync)((0,external_node_path_.join)(tempDir, guard_GUARD_JOURNAL), line);
    }
    catch {
        // see above
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/preview/run-folder.js





/** Makes the temp folder, in the runner's where there is one; throws `environment` where it cannot. The guard owns its removal: hand it over at once. */
async function makeRunFolder(env) {
    const parent = env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)();
    try {
        await (0,promises_.mkdir)(parent, { recursive: true });
        return {
            tempDir: await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'tollgate-'))),
            runId: (0,external_node_crypto_.randomBytes)(8).toString('hex'),
        };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new failure/* TollgateError */.xB('environment', `no temp folder could be made in ${parent}: ${why}. Set TMPDIR (in a job RUNNER_TEMP) to a folder that can be written`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/src/preview/state.js





/** The record of a run that has just started its guard. */
function leftoverRecord(guard, tempDir) {
    return { pid: guard.pid, startTime: process_table_readProcess(guard.pid)?.startTime ?? null, tempDir };
}
/** A guard that works needs less than 6 s (guard-process.ts). */
const GUARD_WAIT_MS = 8000;
/**
 * Ends what earlier runs left: waits for a guard that is still at work, then plays its journal to a fresh one, which
 * ends the groups, the carriers of the run's id and the folders. Nothing left: nothing happens. Never throws.
 */
async function endLeftovers(records) {
    await Promise.all(records.map(endLeftover));
}
async function endLeftover(record) {
    const deadline = performance.now() + GUARD_WAIT_MS;
    while (isSame(record) && performance.now() < deadline)
        await sleep(50);
    const journal = await readFile(join(record.tempDir, GUARD_JOURNAL), 'utf8').catch(() => undefined);
    if (journal === undefined)
        return;
    const guard = spawnGuard();
    guard.on('error', () => undefined);
    guard.stdin?.write(journal);
    await closeGuard(guard);
}
function isSame(record) {
    const found = readProcess(record.pid);
    return found !== undefined && found.startTime === record.startTime;
}

;// CONCATENATED MODULE: ./build/src/preview/worktree.js





/**
 * Checks a commit out with `git worktree add --detach`. The folder and git's administrative folder are told to the
 * guard before either exists, so that a run killed half-way leaves no worktree. Throws `environment`.
 */
async function checkoutBase(ask) {
    const common = await git_git(ask, 'rev-parse', '--path-format=absolute', '--git-common-dir');
    if (common.code !== 0) {
        throw new failure/* TollgateError */.xB('environment', `${ask.directory} is not in a git checkout: ${common.why}`);
    }
    // git names its administrative folder after the worktree's last path part: a name nobody else has.
    const side = ask.name ?? 'base';
    const name = `tollgate-${ask.guard.runId.replaceAll(/[^A-Za-z0-9-]/g, '-')}-${side}`;
    const directory = (0,external_node_path_.join)(ask.tempDir, name);
    const admin = (0,external_node_path_.resolve)(common.out.trim(), 'worktrees', name);
    for (const folder of [directory, admin])
        ask.guard.watchFolder(folder);
    const remove = async () => {
        await git_git({ directory: ask.directory, env: ask.env }, 'worktree', 'remove', '--force', '--force', directory);
        for (const folder of [directory, admin]) {
            await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
            if (!(0,external_node_fs_.existsSync)(folder))
                ask.guard.unwatchFolder(folder);
        }
    };
    const added = await git_git({ ...ask, env: { ...ask.env, TOLLGATE_RUN: ask.guard.runId } }, 'worktree', 'add', '--quiet', '--force', '--detach', directory, ask.sha);
    if (added.code !== 0) {
        await remove();
        if (ask.signal?.aborted) {
            throw new failure/* TollgateError */.xB('cancelled', `the checkout of ${side} was interrupted`, {
                cause: ask.signal.reason,
            });
        }
        throw new failure/* TollgateError */.xB('environment', `git could not check out ${side} ${ask.sha.slice(0, 7)}: ${added.why}`);
    }
    return { directory, notes: await leftOut(directory), [Symbol.asyncDispose]: remove };
}
async function leftOut(directory) {
    const notes = [];
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, '.gitmodules'))) {
        notes.push('base has submodules: its worktree is without them; fetch them in "build" (git submodule update --init)');
    }
    const attributes = await (0,promises_.readFile)((0,external_node_path_.join)(directory, '.gitattributes'), 'utf8').catch(() => '');
    if (/\bfilter=lfs\b/.test(attributes)) {
        notes.push('base has Git LFS files: without git-lfs they are pointers; fetch them in "build" (git lfs pull)');
    }
    return notes;
}

// EXTERNAL MODULE: ./build/src/disk.js
var src_disk = __webpack_require__(30532);
// EXTERNAL MODULE: ./build/src/record.js
var src_record = __webpack_require__(55124);
// EXTERNAL MODULE: ./build/src/model/metric.js
var model_metric = __webpack_require__(39739);
;// CONCATENATED MODULE: ./build/src/gate/load-steps.js
/** Rates over time: the ramp that finds a rate, and the staircases of the heavier profiles. */
/** 10, 20, 40 … 640 a second, one second each: seven seconds that bracket what a preview on a runner sustains. */
function rateRamp() {
    return Array.from({ length: 7 }, (_, i) => ({ ratePerSecond: 10 * 2 ** i, ms: 1000 }));
}
/** A ramp needs few virtual users: a side that keeps this many waiting does not sustain the rate. */
const RAMP_VUS = 60;
/** A step shorter than this tells nothing; its percentiles rest on too few seconds. */
const LEAST_STEP_MS = 1000;
/** Stress climbs from 20 % of the peak, breakpoint from 10 % in finer steps. Source: docs/verdicts.md section 10. */
const STAIRS = { stress: 5, breakpoint: 10 };
function staircase(stairs, { peakPerSecond, durationMs }) {
    const count = Math.max(1, Math.min(stairs, Math.floor(durationMs / LEAST_STEP_MS)));
    const ms = Math.round(durationMs / count);
    return Array.from({ length: count }, (_, i) => ({
        ratePerSecond: Math.max(1, Math.round((peakPerSecond * (i + 1)) / count)),
        ms,
    }));
}
/** Soak and volume are told apart by time: the first of so many equal parts is what the others are held against. */
const PARTS = 4;
/** The calm after a spike, in so many parts: each tells whether the server is back. */
const PARTS_AFTER = 4;
/** `ms` at one rate, as up to `parts` steps of equal length. */
function constant(ratePerSecond, ms, parts) {
    const count = Math.max(1, Math.min(parts, Math.floor(ms / LEAST_STEP_MS)));
    return Array.from({ length: count }, () => ({ ratePerSecond, ms: Math.round(ms / count) }));
}
/**
 * Steps of a stress plan. `stress` and `breakpoint`: even stairs up to the peak. `spike`: a fifth of the peak, the peak
 * for a fifth of the time, a fifth of the peak again, in parts. `soak` and `volume`: the peak as a constant rate, in
 * parts; volume scripts read `TOLLGATE_PROFILE` to send large payloads.
 */
function stressSteps(plan) {
    const { profile, peakPerSecond, durationMs } = plan;
    if (profile === 'stress' || profile === 'breakpoint')
        return staircase(STAIRS[profile], plan);
    if (profile !== 'spike')
        return constant(peakPerSecond, durationMs, PARTS);
    const calm = Math.max(1, Math.round(peakPerSecond / 5));
    return [
        { ratePerSecond: calm, ms: Math.round(durationMs * 0.4) },
        { ratePerSecond: peakPerSecond, ms: Math.round(durationMs * 0.2) },
        ...constant(calm, durationMs * 0.4, PARTS_AFTER),
    ];
}

// EXTERNAL MODULE: ./build/src/gate/wording.js
var wording = __webpack_require__(11961);
;// CONCATENATED MODULE: ./build/src/gate/stress-text.js
/** What a stress run found, in the words of the question its profile asks. */

const rate = (value) => (0,wording/* amount */.vj)(value, 'per-second');
const GENERATOR = "k6 was at the end of its strength and the server was not, so the server's own limit lies higher.";
/**
 * `spike`: did it hold, and when was it back. `soak`, `volume`: did the rate hold to the end, and how the last part compares
 * with the first. Any other: between which rates it breaks.
 */
function stressText(words) {
    const { load, profile, steps } = words;
    if (steps.length === 0)
        return `${load} was not driven: there was no step.`;
    const said = profile === 'spike' ? spikeText(words) : isConstant(profile) ? partsText(words) : climbText(words);
    return steps.find(broken)?.generatorSaturated === true ? `${said} ${GENERATOR}` : said;
}
const isConstant = (profile) => profile === 'soak' || profile === 'volume';
const broken = ({ broke }) => broke !== undefined;
function climbText({ load, steps, capacity }) {
    const first = steps.find(broken);
    if (!first)
        return `${load} holds ${rate(capacity?.holds ?? Math.max(...steps.map((step) => step.ratePerSecond)))}, the highest rate that was tried; where it breaks is not known.`;
    const held = capacity ? `${load} holds ${rate(capacity.holds)} and ` : `${load} `;
    return `${held}breaks at ${rate(first.ratePerSecond)}: ${first.broke ?? ''}.`;
}
/** Steps: calm, the spike, and the parts of the calm after it. */
function spikeText({ load, steps, lengthsMs }) {
    const [before, spike, ...after] = steps;
    if (!before || !spike || broken(before))
        return `${load} breaks at ${rate(before?.ratePerSecond ?? 0)}, before the spike: ${before?.broke ?? ''}.`;
    const spiked = broken(spike)
        ? `${load} breaks in the spike from ${rate(before.ratePerSecond)} to ${rate(spike.ratePerSecond)}: ${spike.broke ?? ''}.`
        : `${load} holds the spike from ${rate(before.ratePerSecond)} to ${rate(spike.ratePerSecond)}.`;
    const last = after.findLastIndex(broken);
    const seconds = secondsOf(lengthsMs.slice(2, 2 + (last < 0 ? after.length : last + 1)));
    if (last < 0)
        return broken(spike)
            ? `${spiked} It is back at once: at ${rate(before.ratePerSecond)} it holds again${seconds === undefined ? '' : ` all of the ${seconds} after it`}.`
            : `${spiked} Before and after it holds ${rate(before.ratePerSecond)}.`;
    const why = after[last]?.broke ?? '';
    return last === after.length - 1
        ? `${spiked} It is not back${seconds === undefined ? '' : ` ${seconds} later`}, at ${rate(before.ratePerSecond)} again: ${why}.`
        : `${spiked} It is back${seconds === undefined ? '' : ` after ${seconds}`} at ${rate(before.ratePerSecond)}; until then: ${why}.`;
}
/** One rate all the time, in equal parts. */
function partsText({ load, steps, lengthsMs }) {
    const [first] = steps;
    const last = steps.at(-1);
    const at = steps.findIndex(broken);
    if (!first || !last)
        return '';
    if (at >= 0) {
        const held = at === 0 ? undefined : secondsOf(lengthsMs.slice(0, at));
        const when = `in part ${String(at + 1)} of ${String(steps.length)}${held === undefined ? '' : `, after ${held}`}`;
        const again = steps.slice(at + 1).some((step) => !broken(step)) ? ' A later part holds again.' : '';
        return `${load} does not hold ${rate(first.ratePerSecond)}: it breaks ${when}: ${steps[at]?.broke ?? ''}.${again}`;
    }
    const whole = secondsOf(lengthsMs);
    const holds = `${load} holds ${rate(first.ratePerSecond)}${whole === undefined ? '' : ` for ${whole}`}.`;
    if (steps.length === 1)
        return holds;
    const [p50, p95] = [pair(first.p50Ms, last.p50Ms), pair(first.p95Ms, last.p95Ms)];
    const change = [p50 === '' ? '' : `p50 ${p50}`, p95 === '' ? '' : `p95 ${p95}`].filter((each) => each !== '');
    return change.length === 0 ? holds : `${holds} First to last part: ${change.join(', ')}.`;
}
function pair(first, last) {
    return first === undefined || last === undefined ? '' : `${(0,wording/* amount */.vj)(first, 'ms')} → ${(0,wording/* amount */.vj)(last, 'ms')}`;
}
/** The sum of lengths ("72 s"); undefined where one is not known. */
function secondsOf(lengthsMs) {
    const known = lengthsMs.filter((ms) => ms !== undefined);
    if (known.length < lengthsMs.length || known.length === 0)
        return undefined;
    const seconds = Math.round(known.reduce((sum, ms) => sum + ms, 0) / 1000);
    return `${String(seconds)} s`;
}

;// CONCATENATED MODULE: ./build/src/gate/stress.js
/** Steps of rates: at which one does a limit break, and is it the server or the generator? */


/** Judgement: below this share of the offered rate the step was not held. */
const ATTAINED = 0.95;
const ERRORS = 0.01;
/** Without a limit of the team's: this many times the first step's p95, and at least this much. Judgement. */
const P95_FACTOR = 5;
const P95_LEAST_MS = 50;
/** Signs of a generator that cannot keep up. Source: docs/verdicts.md section 9. */
const GENERATOR_CPU = 0.9;
const GENERATOR_LAG_MS = 50;
const SERVER_BUSY = 0.8;
function p95Limit(steps, limits) {
    if (limits.p95Ms !== undefined)
        return limits.p95Ms;
    const calm = steps[0]?.p95Ms;
    return calm === undefined ? undefined : Math.max(P95_LEAST_MS, P95_FACTOR * calm);
}
/** Which bound the step broke, in words; undefined: it held. */
function breach(step, limit, limits) {
    if (step.requests === 0)
        return 'no request was answered';
    const failed = step.errors / step.requests;
    const allowed = limits.errors ?? ERRORS;
    if (failed > allowed)
        return `${(0,wording/* percent */.KN)(failed)} of the requests failed, ${(0,wording/* percent */.KN)(allowed)} are allowed`;
    if (limit !== undefined && step.p95Ms !== undefined && step.p95Ms > limit) {
        const why = limits.p95Ms === undefined ? `${String(P95_FACTOR)} times what it was at the first step` : 'the limit';
        return `p95 ${(0,wording/* amount */.vj)(step.p95Ms, 'ms')} is over ${(0,wording/* amount */.vj)(limit, 'ms')}, ${why}`;
    }
    if (limits.p50Ms !== undefined && step.p50Ms !== undefined && step.p50Ms > limits.p50Ms)
        return `p50 ${(0,wording/* amount */.vj)(step.p50Ms, 'ms')} is over ${(0,wording/* amount */.vj)(limits.p50Ms, 'ms')}, the limit`;
    if (step.attainedPerSecond < ATTAINED * step.ratePerSecond)
        return `${(0,wording/* amount */.vj)(step.attainedPerSecond, 'per-second')} of ${(0,wording/* amount */.vj)(step.ratePerSecond, 'per-second')} were attained`;
    return undefined;
}
/** k6 at the end of its strength while the server is not: what broke is the generator. */
function generatorAtFault(step, cores) {
    const serverBusy = step.serverCpu !== undefined && step.serverCpu >= SERVER_BUSY * Math.min(1, cores);
    const spent = step.generatorCpu !== undefined && step.generatorCpu >= GENERATOR_CPU;
    const late = step.scheduleLagP99Ms !== undefined && step.scheduleLagP99Ms >= GENERATOR_LAG_MS;
    return (step.generatorSaturated === true || spent || late) && !serverBusy;
}
/** Step by step: what broke, and whose fault it was. */
function judged(step, limit, limits) {
    const { ms: _ms, generatorCpu: _cpu, scheduleLagP99Ms: _lag, serverCpu: _server, generatorSaturated: _fault, ...shown } = step;
    const broke = breach(step, limit, limits);
    if (broke === undefined)
        return shown;
    return { ...shown, broke, ...(generatorAtFault(step, limits.cores) ? { generatorSaturated: true } : {}) };
}
const broke = ({ broke: why }) => why !== undefined;
/**
 * The highest rate that held below the lowest that broke. A rate that held in one step and broke in another (a soak, the
 * calm after a spike) is not held. Where the generator broke first there is no upper end.
 */
function capacityOf(steps) {
    const lowest = steps.reduce((low, step) => broke(step) && (low === undefined || step.ratePerSecond < low.ratePerSecond) ? step : low, undefined);
    const below = lowest?.ratePerSecond ?? Number.POSITIVE_INFINITY;
    const held = steps.map(({ ratePerSecond }) => ratePerSecond).filter((each) => each < below);
    if (held.length === 0)
        return undefined;
    const breaks = lowest && lowest.generatorSaturated !== true ? { breaks: lowest.ratePerSecond } : {};
    return { holds: Math.max(...held), ...breaks };
}
/** Every step judged, capacity as an interval, and what the profile asks, answered in words. Steps in order of time. */
function stressResult(load, profile, measured, limits) {
    const limit = p95Limit(measured, limits);
    const steps = measured.map((step) => judged(step, limit, limits));
    const capacity = capacityOf(steps);
    const lengthsMs = measured.map(({ ms }) => ms);
    const text = stressText({ load, profile, steps, lengthsMs, capacity });
    return { load, profile, steps, ...(capacity ? { capacity } : {}), text };
}

;// CONCATENATED MODULE: ./build/src/read/hanging.js
/**
 * Requests that hang for ever. k6 interrupts their iterations after its grace and writes neither a request nor an
 * iteration for them; all that shows is its once-a-second count of virtual users at work while nothing ends any more.
 */
/** So long nothing ended: what is at work then waits, it does not merely take turns. Tollgate gives 5 s of grace or more. */
const QUIET_MS = 3_000;
function newHanging() {
    return { users: 0, atMs: -Infinity };
}
/** k6's count of virtual users at work at `timeMs`; `lastMs` is when anything ended last. None are left in `teardown()`. */
function countWaiting(hanging, timeMs, users, lastMs) {
    if (users === 0)
        return;
    hanging.users = timeMs - lastMs >= QUIET_MS ? users : 0;
    hanging.atMs = timeMs;
}
/** An iteration that began at `startMs` has ended: it did not hang. */
function endedOne(hanging, startMs) {
    if (startMs < hanging.atMs && hanging.users > 0)
        hanging.users -= 1;
}

;// CONCATENATED MODULE: ./build/src/read/endpoint-name.js
/** What an endpoint is called: one name for all the addresses that run the same code. */
const address = /^(https?|wss?):\/\/(?:[^/?#@]*@)?([^/?#]*)([^?#]*)(?:\?([^#]*))?/i;
const methodFirst = /^[A-Z]{3,10} \S/;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** 12, 3.5, 2026-11-21, 10:30. */
const number = /^\d+([.:\-_]\d+)*$/;
const hexHash = /^(?=.*\d)[0-9a-f]{8,}$/i;
/** nanoid, ULID, base64url: long, and letters and digits mixed. */
const longId = /^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9_-]{16,}$/;
/** `app.3f2a9c1b.js`, `chunk-3f2a9c1b.css`. */
const hashInFile = /([.-])(?=[0-9a-f]*\d)[0-9a-f]{8,}(?=\.)/gi;
const LONGEST = 120;
/** Whether a text has no digit, only digits, or some: the one question that settles most segments. */
function digitsIn(segment) {
    let digits = 0;
    for (let i = 0; i < segment.length; i += 1) {
        const code = segment.charCodeAt(i);
        if (code >= 48 && code <= 57)
            digits += 1;
    }
    if (digits === 0)
        return 'none';
    return digits === segment.length ? 'only' : 'some';
}
function templated(segment) {
    const digits = digitsIn(segment);
    if (digits === 'only')
        return ':id';
    if (segment.includes('${}'))
        return segment.replaceAll('${}', ':id');
    // Every id, uuid and hash below has a digit.
    if (digits === 'none')
        return segment;
    const isId = number.test(segment) || uuid.test(segment) || hexHash.test(segment);
    if (isId || (longId.test(segment) && !/^[a-z]+(-[a-z0-9]+)+$/.test(segment)))
        return ':id';
    return segment.replace(hashInFile, '$1:hash');
}
function queryKeys(query) {
    if (!query)
        return '';
    const pairs = query.split('&');
    const keys = new Set(pairs.map((pair) => (pair.includes('=') ? pair.slice(0, pair.indexOf('=')) : pair)));
    keys.delete('');
    return keys.size === 0 ? '' : `?${[...keys].sort().join('&')}`;
}
function withPort(scheme, host) {
    if (/:\d+$/.test(host))
        return host.toLowerCase();
    return `${host.toLowerCase()}:${/^(https|wss)$/i.test(scheme) ? '443' : '80'}`;
}
/** One line of printable characters, cut to a length that fits a table. */
function tidy(name) {
    // eslint-disable-next-line no-control-regex -- names come from scripts and end up in a comment
    const plain = name.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim();
    return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}
/**
 * Endpoint of a k6 request from its `method` and `name` tags. k6 names a request by its full address unless the
 * script does: addresses become paths with `:id` for numbers, uuids and hashes and with query keys only; a name the
 * script chose is kept, and not prefixed when it starts with a method already.
 */
function endpointOf(method, name) {
    const found = address.exec(name);
    if (!found)
        return { name: tidy(!method || methodFirst.test(name) ? name || method : `${method} ${name}`) };
    const [, scheme = '', host = '', path = '', query] = found;
    const clean = path.split('/').map(templated).join('/') || '/';
    return { name: tidy(`${method} ${clean}${queryKeys(query)}`.trim()), host: withPort(scheme, host) };
}

;// CONCATENATED MODULE: ./build/src/read/sketch.js
/**
 * A mergeable histogram with logarithmic buckets: constant memory, quantiles within half a percent, and merging two
 * is exact (the same buckets, counts added), so shards and rounds can be joined later without the samples.
 */
/** One bucket is 0.5 % wide, so a quantile is off by at most 0.5 % (1 % at grain 1). Goal: 1 %. */
const WIDTH = 1.005;
const SCALE = 1 / Math.log(WIDTH);
/** Smallest value told apart: a microsecond, in milliseconds. What is smaller is counted there. */
const SMALLEST = 1e-3;
const SHIFT = Math.log(SMALLEST) * SCALE;
/** Values above 10^7 ms (2.8 hours) are counted in the last bucket. */
const LAST = Math.floor(Math.log(1e7) * SCALE - SHIFT);
function sketch_newSketch(grain) {
    return { grain, offset: 0, counts: new Uint32Array(0), count: 0, sum: 0, min: Infinity, max: -Infinity };
}
/** The fine bucket of a value in milliseconds. */
function bucketOf(value) {
    if (!(value > SMALLEST))
        return 0;
    const bucket = Math.floor(Math.log(value) * SCALE - SHIFT);
    return bucket < 0 ? 0 : bucket > LAST ? LAST : bucket;
}
function lowerEdge(bucket, grain) {
    return Math.exp((bucket * (1 << grain) + SHIFT) / SCALE);
}
/** Widens the window so that `bucket` is inside, with room on the side it grew to. */
function makeRoom(sketch, bucket) {
    const size = sketch.counts.length;
    const top = LAST >> sketch.grain;
    if (size === 0) {
        sketch.offset = Math.max(0, bucket - 8);
        sketch.counts = new Uint32Array(Math.min(32, top + 1 - sketch.offset));
        return;
    }
    const slack = size >> 1;
    const from = bucket < sketch.offset ? Math.max(0, bucket - slack) : sketch.offset;
    const to = bucket >= sketch.offset + size ? Math.min(top + 1, bucket + 1 + slack) : sketch.offset + size;
    const counts = new Uint32Array(to - from);
    counts.set(sketch.counts, sketch.offset - from);
    sketch.offset = from;
    sketch.counts = counts;
}
function addTo(sketch, bucket, times) {
    if (bucket < sketch.offset || bucket >= sketch.offset + sketch.counts.length)
        makeRoom(sketch, bucket);
    const at = bucket - sketch.offset;
    sketch.counts[at] = sketch.counts[at] + times;
}
/** Counts a value (ms, `times` of it) whose fine bucket is already known: one logarithm serves several sketches. */
function recordBucket(sketch, value, fineBucket, times) {
    addTo(sketch, fineBucket >> sketch.grain, times);
    sketch.count += times;
    sketch.sum += value * times;
    if (value < sketch.min)
        sketch.min = value;
    if (value > sketch.max)
        sketch.max = value;
}
/** Counts a value in milliseconds. */
function record(sketch, value) {
    recordBucket(sketch, value, bucketOf(value), 1);
}
/** Adds what `from` holds to `into`. Exact between equal grains; a fine one may be added to a coarse one. */
function mergeInto(into, from) {
    if (from.grain > into.grain)
        throw new RangeError('a coarse sketch cannot be added to a fine one');
    if (from.count === 0)
        return;
    const shift = into.grain - from.grain;
    for (const [at, times] of from.counts.entries()) {
        if (times > 0)
            addTo(into, (from.offset + at) >> shift, times);
    }
    into.count += from.count;
    into.sum += from.sum;
    into.min = Math.min(into.min, from.min);
    into.max = Math.max(into.max, from.max);
}
/** The filled buckets as (middle of the bucket in ms, count), smallest first; for what must be moved, not merged. */
function* entriesOf(sketch) {
    for (const [at, times] of sketch.counts.entries()) {
        if (times === 0)
            continue;
        const low = lowerEdge(sketch.offset + at, sketch.grain);
        const high = lowerEdge(sketch.offset + at + 1, sketch.grain);
        yield [Math.min(Math.max(Math.sqrt(low * high), sketch.min), sketch.max), times];
    }
}
/** The values of rank `k` and `k + 1` (from 0), spread evenly inside their bucket. */
function ranked(sketch, k) {
    let before = 0;
    let first;
    for (const [at, times] of sketch.counts.entries()) {
        while (before + times > (first === undefined ? k : k + 1)) {
            const inside = ((first === undefined ? k : k + 1) - before + 0.5) / times;
            const value = Math.exp(((sketch.offset + at + inside) * (1 << sketch.grain) + SHIFT) / SCALE);
            const bounded = Math.min(Math.max(value, sketch.min), sketch.max);
            if (first !== undefined)
                return [first, bounded];
            first = bounded;
        }
        before += times;
    }
    return [first ?? sketch.max, sketch.max];
}
/** The quantile `p` (0..1) in ms, interpolated between ranks as k6 does; undefined when nothing was counted. */
function sketch_quantile(sketch, p) {
    const last = sketch.count - 1;
    if (last < 0)
        return undefined;
    const rank = p * last;
    const below = Math.floor(rank);
    const [first, second] = ranked(sketch, below);
    // The extremes are known exactly.
    const low = below === 0 ? sketch.min : below === last ? sketch.max : first;
    const high = below + 1 >= last ? sketch.max : second;
    return low + (high - low) * (rank - below);
}
/** How many of the counted values are at most `value` ms, within one bucket. */
function countUpTo(sketch, value) {
    if (value >= sketch.max)
        return sketch.count;
    const bucket = bucketOf(value) >> sketch.grain;
    let total = 0;
    for (const [at, times] of sketch.counts.entries()) {
        if (sketch.offset + at > bucket)
            break;
        total += times;
    }
    return total;
}

;// CONCATENATED MODULE: ./build/src/read/timeline.js
/** What one endpoint did second by second, in memory that does not grow with the length of the run. */

/** Above this many bins, neighbours are joined and bins become twice as long: 8.5 minutes at one second. */
const MOST_BINS = 512;
function newTimeline(startMs) {
    return { startMs, binMs: 1000, bins: [] };
}
function joined(left, right) {
    if (!left || !right)
        return left ?? right;
    left.requests += right.requests;
    left.failures += right.failures;
    mergeInto(left.latency, right.latency);
    return left;
}
function halve(timeline) {
    const bins = [];
    for (let i = 0; i < timeline.bins.length; i += 2)
        bins.push(joined(timeline.bins[i], timeline.bins[i + 1]));
    timeline.bins = bins;
    timeline.binMs *= 2;
}
/** The bin in which `timeMs` lies; what is older than the first bin counts there. */
function binAt(timeline, timeMs) {
    let at = Math.max(0, Math.floor((timeMs - timeline.startMs) / timeline.binMs));
    while (at >= MOST_BINS) {
        halve(timeline);
        at = Math.floor((timeMs - timeline.startMs) / timeline.binMs);
    }
    const there = timeline.bins[at];
    if (there)
        return there;
    const bin = { requests: 0, failures: 0, latency: sketch_newSketch(1) };
    while (timeline.bins.length <= at)
        timeline.bins.push(undefined);
    timeline.bins[at] = bin;
    return bin;
}
/** Counts one expected response of `latencyMs` (its fine bucket given) that ended at `timeMs`. */
function binResponse(timeline, timeMs, latencyMs, fineBucket) {
    const bin = binAt(timeline, timeMs);
    bin.requests += 1;
    recordBucket(bin.latency, latencyMs, fineBucket, 1);
}
/** Counts one failed request that ended at `timeMs`: no latency. */
function binFailure(timeline, timeMs) {
    const bin = binAt(timeline, timeMs);
    bin.requests += 1;
    bin.failures += 1;
}

;// CONCATENATED MODULE: ./build/src/read/load-series.js
/** What is known of one endpoint in one scenario while a load is being read. */


function newSeries(scenario, endpoint, startMs) {
    return {
        scenario,
        endpoint,
        address: undefined,
        requests: 0,
        failures: 0,
        unreached: 0,
        latency: sketch_newSketch(0),
        waits: sketch_newSketch(0),
        timeline: newTimeline(startMs),
        answers: new Map(),
        refusals: new Map(),
    };
}
function addOne(counts, status) {
    counts.set(status, (counts.get(status) ?? 0) + 1);
}
/** Counts an expected response. */
function countResponse(series, timeMs, latencyMs, status) {
    const bucket = bucketOf(latencyMs);
    series.requests += 1;
    addOne(series.answers, status);
    recordBucket(series.latency, latencyMs, bucket, 1);
    binResponse(series.timeline, timeMs, latencyMs, bucket);
}
/** Counts a request that failed: an unexpected response, or none at all. */
function countFailure(series, timeMs, status) {
    series.requests += 1;
    series.failures += 1;
    addOne(series.refusals, status);
    if (status === '0')
        series.unreached += 1;
    binFailure(series.timeline, timeMs);
}
function countWait(series, waitMs) {
    record(series.waits, waitMs);
}

;// CONCATENATED MODULE: ./build/src/read/load-scenario.js
/** One k6 scenario while a load is being read: its iterations, its drops and what the drops waited for. */


/** Arrivals kept to measure schedule lag; later ones are not needed to see that a generator is slow. 1.6 MB. */
const MOST_ARRIVALS = 200_000;
/** Drops waiting for an iteration to end; more than this is a server that stopped, which other evidence names. */
const MOST_PENDING = 1_000_000;
function newScenario(name) {
    return {
        name,
        iterations: 0,
        dropped: 0,
        iterationMs: sketch_newSketch(0),
        requestMs: 0,
        arrivals: [],
        arrivalsCut: false,
        pending: [],
        lastEndMs: -Infinity,
        heaviest: undefined,
        heaviestMs: -1,
    };
}
function arrive(scenario, timeMs) {
    if (scenario.arrivals.length < MOST_ARRIVALS)
        scenario.arrivals.push(timeMs);
    else
        scenario.arrivalsCut = true;
}
/** Counts a request's time, and remembers which endpoint keeps virtual users busy while arrivals are dropped. */
function noteRequest(scenario, series, latencyMs) {
    scenario.requestMs += latencyMs;
    if (scenario.pending.length === 0 || latencyMs <= scenario.heaviestMs)
        return;
    scenario.heaviest = series;
    scenario.heaviestMs = latencyMs;
}
/** Gives each pending drop that `endMs` could have served its wait: until then no virtual user was free. */
function settle(scenario, endMs) {
    const { pending, heaviest } = scenario;
    if (pending.length === 0)
        return;
    const later = [];
    for (const dueMs of pending) {
        if (dueMs > endMs || !heaviest)
            later.push(dueMs);
        else
            countWait(heaviest, endMs - dueMs);
    }
    scenario.pending = later;
    if (later.length === 0) {
        scenario.heaviest = undefined;
        scenario.heaviestMs = -1;
    }
}
/** An iteration of `durationMs` that ended at `endMs`. */
function countIteration(scenario, endMs, durationMs) {
    scenario.iterations += 1;
    record(scenario.iterationMs, durationMs);
    arrive(scenario, endMs - durationMs);
    scenario.lastEndMs = Math.max(scenario.lastEndMs, endMs);
    settle(scenario, endMs);
}
/** `times` arrivals that were due at `dueMs` and found no free virtual user. */
function countDrop(scenario, dueMs, times) {
    scenario.dropped += times;
    for (let i = 0; i < times && scenario.pending.length < MOST_PENDING; i += 1) {
        scenario.pending.push(dueMs);
        arrive(scenario, dueMs);
    }
}
/** The end of the run, at `endMs`: what is still pending waited at least until then, for `fallback` if nothing else. */
function settleAll(scenario, endMs, fallback) {
    scenario.heaviest ??= fallback;
    settle(scenario, Math.max(endMs, scenario.lastEndMs));
}
/**
 * Share of the iterations' time spent in requests; the rest is the script's own: `sleep()` or computing. Undefined
 * before the first iteration ended.
 */
function requestShare(scenario) {
    const { sum, count } = scenario.iterationMs;
    return count === 0 || sum <= 0 ? undefined : scenario.requestMs / sum;
}

;// CONCATENATED MODULE: ./build/src/read/load-ledger.js
/** The books of a load being read: scenarios, endpoints and checks, and which of them a set of tags stands for. */



/** Endpoints told apart per scenario; what exceeds it is counted as one, and said. Memory stays constant. */
const MOST_ENDPOINTS = 80;
const MOST_CHECKS = 200;
const MOST_NAMES_BEYOND = 1000;
const OTHER_ENDPOINT = '(other)';
function newLedger() {
    return {
        startMs: undefined,
        scenarios: new Map(),
        series: new Map(),
        checks: new Map(),
        beyond: new Set(),
    };
}
function scenarioOf(ledger, name) {
    const known = ledger.scenarios.get(name);
    if (known)
        return known;
    const scenario = newScenario(name);
    ledger.scenarios.set(name, scenario);
    return scenario;
}
/** The series of a request's tags; `timeMs` is used for the very first one. */
function seriesOf(ledger, scenario, tags, timeMs) {
    ledger.startMs ??= Math.floor(timeMs / 1000) * 1000;
    const wanted = endpointOf(tags['method'] ?? '', tags['name'] ?? tags['url'] ?? '');
    const key = `${scenario.name}\n${wanted.host ?? ''}\n${wanted.name}`;
    const known = ledger.series.get(key);
    if (known)
        return known;
    if (ledger.series.size < MOST_ENDPOINTS * Math.max(1, ledger.scenarios.size)) {
        const series = newSeries(scenario.name, wanted, ledger.startMs);
        ledger.series.set(key, series);
        return series;
    }
    if (ledger.beyond.size < MOST_NAMES_BEYOND)
        ledger.beyond.add(wanted.name);
    const otherKey = `${scenario.name}\n${wanted.host ?? ''}\n${OTHER_ENDPOINT}`;
    const other = ledger.series.get(otherKey) ??
        newSeries(scenario.name, { ...wanted, name: OTHER_ENDPOINT }, ledger.startMs);
    ledger.series.set(otherKey, other);
    return other;
}
/** The tally of a check's tags; checks beyond the cap share one. */
function checkOf(ledger, tags) {
    const wanted = tags['check'] ?? '';
    const name = ledger.checks.has(wanted) || ledger.checks.size < MOST_CHECKS ? wanted : OTHER_ENDPOINT;
    const known = ledger.checks.get(name);
    if (known)
        return known;
    const tally = { failed: 0, total: 0 };
    ledger.checks.set(name, tally);
    return tally;
}
/** Did the request get the response the script expects? Scripts can switch k6's own answer off; then by status. */
function isExpected(tags) {
    const told = tags['expected_response'];
    if (told !== undefined)
        return told === 'true';
    const status = Number(tags['status'] ?? NaN);
    return status >= 200 && status < 400;
}

;// CONCATENATED MODULE: ./build/src/read/load-books.js
/** Points entered into the books of a load, by what their tags mean. The reader finds the fields, this counts. */




function newBooks() {
    const counts = { points: 0, unreadable: 0, setupRequests: 0, peakVus: -1 };
    return {
        ledger: newLedger(),
        declared: new Map(),
        ...counts,
        firstMs: Infinity,
        lastMs: -Infinity,
        hanging: newHanging(),
    };
}
/** The metrics that are counted. A request's other points repeat what its duration point says. */
const COUNTED = [
    'http_req_duration',
    'iteration_duration',
    'checks',
    'dropped_iterations',
    'vus',
];
/** Works out what tags stand for on a point of `metric` at `timeMs`. */
function load_books_meaningOf(books, metric, tags, timeMs) {
    const name = tags['scenario'];
    if (name === undefined)
        return { kind: 'outside' };
    if (metric === 'checks')
        return { kind: 'check', tally: checkOf(books.ledger, tags) };
    const scenario = scenarioOf(books.ledger, name);
    if (metric !== 'http_req_duration')
        return { kind: 'scenario', scenario };
    const series = seriesOf(books.ledger, scenario, tags, timeMs);
    series.address ??= tags['ip'];
    return { kind: 'request', series, scenario, expected: isExpected(tags), status: tags['status'] ?? '' };
}
function enterRequest(meaning, timeMs, latencyMs) {
    const { series, scenario, status } = meaning;
    noteRequest(scenario, series, latencyMs);
    if (meaning.expected)
        countResponse(series, timeMs, latencyMs, status);
    else
        countFailure(series, timeMs, status);
}
/** Enters one point. */
function enter(books, metric, meaning, timeMs, value) {
    if (metric === 'vus') {
        books.peakVus = Math.max(books.peakVus, value);
        countWaiting(books.hanging, timeMs, value, books.lastMs);
        return;
    }
    if (meaning.kind === 'outside') {
        if (metric === 'http_req_duration')
            books.setupRequests += 1;
        return;
    }
    if (timeMs < books.firstMs)
        books.firstMs = timeMs;
    if (timeMs > books.lastMs)
        books.lastMs = timeMs;
    if (meaning.kind === 'request')
        enterRequest(meaning, timeMs, value);
    else if (meaning.kind === 'check') {
        meaning.tally.total += 1;
        if (value === 0)
            meaning.tally.failed += 1;
    }
    else if (metric === 'iteration_duration') {
        endedOne(books.hanging, timeMs - value);
        countIteration(meaning.scenario, timeMs, value);
    }
    else
        countDrop(meaning.scenario, timeMs, value);
}

;// CONCATENATED MODULE: ./build/src/model/load-raw.js
/** What the load probe is asked for and what it hands back, raw. Meaning is added in `read/`. */
/** The step (from 0) of a scenario `step<n>_<scenario>`, as the wrapper names them; undefined for any other name. */
function stepOfScenario(name) {
    const found = /^step(\d+)_/.exec(name);
    return found ? Number(found[1]) : undefined;
}

// EXTERNAL MODULE: ./build/src/stats/group-by.js
var group_by = __webpack_require__(59998);
;// CONCATENATED MODULE: ./build/src/read/schedule-lag.js
/** How late the generator started what it meant to start: the sign that k6, not the server, was the bottleneck. */
const FEWEST = 20;
/** For each i the smallest of `values[i .. i + span]`. */
function forwardMinima(values, span) {
    const minima = new Float64Array(values.length);
    const queue = [];
    let head = 0;
    for (let i = values.length - 1; i >= 0; i -= 1) {
        while (queue.length > head && values[queue.at(-1)] >= values[i])
            queue.pop();
        queue.push(i);
        while (queue[head] > i + span)
            head += 1;
        minima[i] = values[queue[head]];
    }
    return minima;
}
/**
 * Arrival i is due at t0 + i / rate (k6's constant-arrival-rate); t0 is where the earliest arrival relative to that
 * grid puts it. An iteration that never ended leaves a gap, after which everything looks one interval late: such a
 * lasting shift is taken out, at most as often as arrivals are known to be untraced.
 */
function scheduleLag(arrivals) {
    const times = arrivals.timesMs.slice().sort();
    const n = times.length;
    if (n < FEWEST)
        return undefined;
    const span = times[n - 1] - times[0];
    const interval = arrivals.ratePerSecond ? 1000 / arrivals.ratePerSecond : span / (n - 1);
    const offsets = times.map((time, i) => time - i * interval);
    const minima = forwardMinima(offsets, Math.max(10, Math.ceil(1000 / interval)));
    let zero = offsets.reduce((low, offset) => Math.min(low, offset), Infinity);
    let untraced = arrivals.untraced;
    const lags = offsets.map((offset, i) => {
        const shift = Math.min(untraced, Math.floor((minima[i] - zero) / interval + 0.1));
        if (shift > 0) {
            zero += shift * interval;
            untraced -= shift;
        }
        return Math.max(0, offset - zero);
    });
    lags.sort();
    return { p50Ms: lags[Math.floor(n * 0.5)], p99Ms: lags[Math.floor((n - 1) * 0.99)] };
}

;// CONCATENATED MODULE: ./build/src/read/load-closing.js
/** The end of a load: drops become the latencies users would have seen, arrivals become schedule lag. */






/**
 * Coordinated omission: a dropped arrival is a user who would have waited for a virtual user and then been served.
 * Its latency: the wait until an iteration ended + the endpoint's median. With 5 virtual users and a 1 s stall this
 * turned a p95 of 9.8 ms into 788 ms where 80 virtual users measured 793 ms (docs/verdicts.md section 2).
 */
function corrected(series) {
    const service = sketch_quantile(series.latency, 0.5);
    if (series.waits.count === 0 || service === undefined)
        return series.latency;
    const sketch = sketch_newSketch(0);
    mergeInto(sketch, series.latency);
    for (const [wait, times] of entriesOf(series.waits)) {
        recordBucket(sketch, wait + service, bucketOf(wait + service), times);
    }
    return sketch;
}
/** Below this share of requests in an iteration, what held the virtual users was the script, not the server. */
const HELD_BY_REQUESTS = 0.5;
function endpointReading(series, open) {
    const { scenario, endpoint, requests, failures, unreached, latency, timeline } = series;
    const sketch = open ? corrected(series) : latency;
    return {
        scenario,
        ...endpoint,
        ...(series.address === undefined ? {} : { address: series.address }),
        requests,
        failures,
        unreached,
        answers: Object.fromEntries(series.answers),
        refusals: Object.fromEntries(series.refusals),
        latency,
        corrected: sketch,
        imputed: sketch.count - latency.count,
        timeline,
    };
}
/** The rate at which a scenario's arrivals were due, where it is known: alone in its run or in its step. */
function dueRate(name, alone, options) {
    const step = stepOfScenario(name);
    if (!alone)
        return undefined;
    return step === undefined ? options.ratePerSecond : options.steps?.[step]?.ratePerSecond;
}
function scenarioReading(scenario, alone, options) {
    const { name, iterations, dropped, iterationMs } = scenario;
    const share = requestShare(scenario);
    const counts = { name, iterations, dropped, iterationMs };
    const facts = share === undefined ? counts : { ...counts, requestShare: share };
    if (options.model === 'closed')
        return facts;
    const ratePerSecond = dueRate(name, alone, options);
    const step = stepOfScenario(name);
    const ms = step === undefined ? options.roundMs : options.steps?.[step]?.ms;
    const due = ratePerSecond === undefined || ms === undefined ? undefined : Math.floor((ratePerSecond * ms) / 1000);
    const lag = scheduleLag({
        timesMs: Float64Array.from(scenario.arrivals),
        ...(ratePerSecond === undefined ? {} : { ratePerSecond }),
        untraced: due === undefined || scenario.arrivalsCut ? 0 : Math.max(0, due - scenario.arrivals.length),
    });
    return lag ? { ...facts, lag } : facts;
}
function busiest(books, scenario) {
    const own = [...books.ledger.series.values()].filter((series) => series.scenario === scenario);
    return own.toSorted((a, b) => b.latency.sum - a.latency.sum)[0];
}
/** Closes the books. */
function closeBooks(books, options) {
    const scenarios = [...books.ledger.scenarios.values()];
    for (const scenario of scenarios)
        settleAll(scenario, books.lastMs, busiest(books, scenario.name));
    const perStep = (0,group_by/* groupBy */.$)(scenarios, ({ name }) => stepOfScenario(name));
    const alone = (name) => perStep.get(stepOfScenario(name))?.length === 1;
    const imputes = (name) => {
        const share = options.model === 'open' ? requestShare(scenarioOf(books.ledger, name)) : undefined;
        return share !== undefined && share >= HELD_BY_REQUESTS;
    };
    const seen = Number.isFinite(books.firstMs);
    return {
        points: books.points,
        unreadable: books.unreadable,
        ...(seen ? { firstMs: books.firstMs, lastMs: books.lastMs } : {}),
        scenarios: scenarios.map((scenario) => scenarioReading(scenario, alone(scenario.name), options)),
        endpoints: [...books.ledger.series.values()].map((series) => endpointReading(series, imputes(series.scenario))),
        setupRequests: books.setupRequests,
        checks: Object.fromEntries([...books.ledger.checks].map(([name, { failed, total }]) => [name, [failed, total]])),
        declared: Object.fromEntries(books.declared),
        ...(books.peakVus >= 0 ? { peakVus: books.peakVus } : {}),
        unanswered: books.hanging.users,
        endpointsBeyondCap: books.ledger.beyond.size,
    };
}

;// CONCATENATED MODULE: ./build/src/read/point-bytes.js
/**
 * The fields of a k6 point, read from bytes without making strings. Every function answers "not as expected" instead
 * of guessing; the caller then falls back to `JSON.parse`. Layout: k6 v1.8 and v2.2, output/json, one point a line:
 * `{"metric":"NAME","type":"Point","data":{"time":"TIME","value":VALUE,"tags":{…}}}`
 */
/** Between a point's name and its time. */
const MIDDLE = '","type":"Point","data":{"time":"';
const VALUE = '","value":';
const TAGS = ',"tags":';
const [QUOTE, COLON, ZERO, NINE, DOT, MINUS, Z] = [34, 58, 48, 57, 46, 45, 90];
const [COMMA, LETTER_P, LETTER_T, LETTER_V] = [44, 80, 116, 118];
/** ASCII text as bytes. */
function bytesOf(text) {
    return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
/** True when `text` stands at `at`. Reading past the end compares with undefined, so it is false. */
function standsAt(bytes, at, text) {
    for (let i = 0; i < text.length; i += 1)
        if (bytes[at + i] !== text[i])
            return false;
    return true;
}
function newPointFields() {
    return {
        timeMs: 0,
        value: 0,
        tagsAt: 0,
        commaAt: 0,
        timeBytes: 0,
        second: new Uint8Array(19),
        secondMs: NaN,
    };
}
/** Reads `2026-11-21T07:43:43.775398059Z` at `at` into `timeMs`; the index after it, or -1. Only UTC is quick. */
function readTime(bytes, at, into) {
    const { second } = into;
    for (let i = 18; i >= 0; i -= 1) {
        if (bytes[at + i] === second[i])
            continue;
        for (let j = 0; j < 19; j += 1)
            second[j] = bytes[at + j];
        into.secondMs = Date.parse(`${String.fromCharCode(...second)}Z`);
        break;
    }
    if (!Number.isFinite(into.secondMs))
        return -1;
    let index = at + 19;
    let fraction = 0;
    if (bytes[index] === DOT) {
        let scale = 100;
        for (index += 1;; index += 1) {
            const digit = bytes[index];
            if (digit < ZERO || digit > NINE)
                break;
            fraction += (digit - ZERO) * scale;
            scale /= 10;
        }
    }
    if (bytes[index] !== Z)
        return -1;
    into.timeMs = into.secondMs + fraction;
    return index + 1;
}
/** 10^-k; exact divisors keep `digits / 10^k` correctly rounded for up to 15 digits. */
const POWERS = Float64Array.from({ length: 16 }, (_, k) => 10 ** k);
/** Reads a plain decimal at `at` into `value`; the index after it, or -1 (exponents and long ones are not quick). */
function readValue(bytes, at, into) {
    let index = at;
    const negative = bytes[index] === MINUS;
    if (negative)
        index += 1;
    let digits = 0;
    let seen = 0;
    let decimals = -1;
    for (;; index += 1) {
        const byte = bytes[index];
        if (byte >= ZERO && byte <= NINE) {
            digits = digits * 10 + (byte - ZERO);
            seen += 1;
            if (decimals >= 0)
                decimals += 1;
        }
        else if (byte === DOT && decimals < 0)
            decimals = 0;
        else
            break;
    }
    if (seen === 0 || seen > 15 || bytes[index] !== COMMA)
        return -1;
    const size = decimals > 0 ? digits / POWERS[decimals] : digits;
    into.value = negative ? -size : size;
    return index;
}
/** `","type":"Point","data":{"time":"` by the bytes that nothing else k6 writes has there. */
function isMiddle(bytes, at) {
    return (bytes[at] === QUOTE &&
        bytes[at + 3] === LETTER_T &&
        bytes[at + 10] === LETTER_P &&
        bytes[at + 23] === COLON &&
        bytes[at + 26] === LETTER_T &&
        bytes[at + MIDDLE.length - 1] === QUOTE);
}
/**
 * Reads time and value of the point whose name ends before `at` (its closing quote) and finds its tags.
 * False when anything is not laid out as expected; `into` then holds nothing to rely on.
 */
function readPoint(bytes, at, into) {
    if (!isMiddle(bytes, at))
        return false;
    const afterTime = readTime(bytes, at + MIDDLE.length, into);
    if (afterTime < 0 || bytes[afterTime] !== QUOTE || bytes[afterTime + 3] !== LETTER_V)
        return false;
    if (bytes[afterTime + VALUE.length - 1] !== COLON)
        return false;
    const afterValue = readValue(bytes, afterTime + VALUE.length, into);
    if (afterValue < 0 || bytes[afterValue + 2] !== LETTER_T)
        return false;
    if (bytes[afterValue + TAGS.length - 1] !== COLON)
        return false;
    into.timeBytes = afterTime - 1 - at - MIDDLE.length;
    into.commaAt = afterValue;
    into.tagsAt = afterValue + TAGS.length;
    return true;
}

;// CONCATENATED MODULE: ./build/src/read/point-line.js
/** A line of k6's output the ordinary way, with `JSON.parse`: for the first sight of a tag set and for unusual lines. */
function point_line_isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function tagsOf(value) {
    if (value === undefined || value === null)
        return {};
    if (!point_line_isRecord(value))
        return undefined;
    const tags = {};
    for (const [key, text] of Object.entries(value)) {
        if (typeof text !== 'string')
            return undefined;
        tags[key] = text;
    }
    return tags;
}
/** Epoch milliseconds with the fraction that `Date` drops; NaN when the text is no time. */
function timeOf(text) {
    if (typeof text !== 'string')
        return NaN;
    const parts = /^(.{19})(\.\d+)?(Z|[+-]\d\d:\d\d)$/.exec(text);
    if (!parts)
        return NaN;
    const [, second = '', fraction, zone = 'Z'] = parts;
    return Date.parse(`${second}${zone}`) + (fraction === undefined ? 0 : Number(fraction) * 1000);
}
/** The tags of a tags text (`{…}}}` as it stands at the end of a point's line); undefined when it is not that. */
function parseTags(text) {
    try {
        const data = JSON.parse(`{"d":{"tags":${text}`);
        return point_line_isRecord(data) && point_line_isRecord(data['d']) ? tagsOf(data['d']['tags']) : undefined;
    }
    catch {
        return undefined;
    }
}
/** A whole line; undefined when it is neither a point nor a declaration. */
function parseLine(text) {
    let line;
    try {
        line = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (!point_line_isRecord(line) || typeof line['metric'] !== 'string' || !point_line_isRecord(line['data']))
        return undefined;
    const { metric, data } = line;
    if (line['type'] === 'Metric') {
        const listed = Array.isArray(data['thresholds']) ? data['thresholds'] : [];
        const thresholds = listed.filter((each) => typeof each === 'string');
        return { kind: 'declaration', metric, thresholds };
    }
    const timeMs = timeOf(data['time']);
    const tags = tagsOf(data['tags']);
    const { value } = data;
    if (line['type'] !== 'Point' || !Number.isFinite(timeMs) || typeof value !== 'number' || !tags)
        return undefined;
    return { kind: 'point', metric, timeMs, value, tags };
}

;// CONCATENATED MODULE: ./build/src/read/request-rest.js
/**
 * The points that follow a request's duration: k6 writes the nine points of a request in one go, with the same time
 * and the same tags, and only the duration is counted. Where each line ends follows from its value's length, so the
 * newline need not be searched. Every step is checked; the first surprise ends it and the ordinary way goes on.
 */
/** Order of k6 v1.8 and v2.2, lib/netext/httpext: first letter of the name after `http_req_`, and its length. */
const FOLLOWERS = ['blocked', 'connecting', 'tls_handshaking', 'sending', 'waiting', 'receiving', 'failed'];
const LETTERS = Uint8Array.from(FOLLOWERS, (name) => name.charCodeAt(0));
const LENGTHS = Uint8Array.from(FOLLOWERS, (name) => name.length);
/** Bytes before that letter, between the name and the time, and between the time and the value. */
const BEFORE_LETTER = '{"metric":"http_req_'.length;
const BEFORE_TIME = '","type":"Point","data":{"time":"'.length;
const BEFORE_VALUE = 'Z","value":'.length;
const [NEWLINE, request_rest_QUOTE, request_rest_COMMA, request_rest_COLON, BRACE, CLOSING, request_rest_Z] = [10, 34, 44, 58, 123, 125, 90];
/** Longest number k6 writes. */
const LONGEST_VALUE = 26;
/** Skips the followers that begin at `from`; `into.next` is where the first line that is none of them begins. */
function skipRequestRest(bytes, from, shape, into) {
    let at = from;
    let lines = 0;
    for (; lines < 7; lines += 1) {
        const letter = at + BEFORE_LETTER;
        const nameEnd = letter + LENGTHS[lines];
        const timeEnd = nameEnd + BEFORE_TIME + shape.timeBytes;
        const value = timeEnd + BEFORE_VALUE;
        // Past the end of a chunk nothing is read: the line comes again with the next one.
        if (value + LONGEST_VALUE + shape.tailBytes >= bytes.length)
            break;
        if (bytes[at] !== BRACE || bytes[letter] !== LETTERS[lines] || bytes[nameEnd] !== request_rest_QUOTE)
            break;
        if (bytes[timeEnd] !== request_rest_Z || bytes[value - 1] !== request_rest_COLON)
            break;
        let comma = value + 1;
        while (bytes[comma] !== request_rest_COMMA && comma < value + LONGEST_VALUE)
            comma += 1;
        const newline = comma + shape.tailBytes;
        if (bytes[newline] !== NEWLINE || bytes[newline - 1] !== CLOSING)
            break;
        at = newline + 1;
    }
    into.next = at;
    into.lines = lines;
}

;// CONCATENATED MODULE: ./build/src/read/tag-memory.js
/** Tags seen before and what they mean, so that a tags text is taken apart once and not once a point. */



/** Most texts kept per metric; past it the memory starts anew. */
const MOST_KNOWN = 4096;
const NAME = '"name":"';
const NUMBER_IN_PATH = /\/\d+(?=[/?]|$)/g;
const QUERY_VALUE = /=[^&]*/g;
/**
 * A tags text whose name is an address, with what `endpointOf` leaves out of a name left out: numbers in the path and
 * query values. Texts that are equal so far mean the same. Undefined when the name is none, or an unusual one.
 */
function patternOf(text) {
    const start = text.indexOf(`${NAME}http`);
    const host = start < 0 ? -1 : text.indexOf('//', start + NAME.length);
    const end = text.indexOf('"', start + NAME.length);
    const path = host < 0 ? -1 : text.indexOf('/', host + 2);
    if (path < 0 || path > end)
        return undefined;
    const address = text.slice(path, end);
    if (address.includes('\\') || address.includes('#'))
        return undefined;
    const plain = address.replace(NUMBER_IN_PATH, '/0').replace(QUERY_VALUE, '=');
    return plain === address ? undefined : text.slice(0, path) + plain + text.slice(end);
}
/** A cheap sum over every seventh byte and the length; equal sums are compared byte by byte. */
function sampleSum(bytes, from, to) {
    let sum = to - from;
    for (let at = from; at < to; at += 7)
        sum = (Math.imul(sum, 31) + bytes[at]) | 0;
    return sum;
}
function knownText(list, bytes, from, to) {
    if (!list)
        return undefined;
    for (const { text, meaning } of list) {
        if (text.length === to - from && standsAt(bytes, from, text))
            return meaning;
    }
    return undefined;
}
/**
 * A memory that enters new scenarios, endpoints and checks into `books`. Addresses with ids in them make a new text per
 * request; those are remembered by their pattern.
 */
function createTagMemory(books) {
    const memories = COUNTED.map(() => ({ texts: new Map(), patterns: new Map() }));
    function learn(memory, metric, bytes, from, to, timeMs) {
        const pattern = metric === 'http_req_duration' ? patternOf(bytes.toString('latin1', from, to)) : undefined;
        const like = pattern === undefined ? undefined : memory.patterns.get(pattern);
        if (like)
            return like;
        const tags = parseTags(bytes.toString('utf8', from, to));
        if (!tags)
            return undefined;
        const meaning = load_books_meaningOf(books, metric, tags, timeMs);
        if (memory.texts.size + memory.patterns.size >= MOST_KNOWN) {
            memory.texts.clear();
            memory.patterns.clear();
        }
        if (pattern !== undefined)
            memory.patterns.set(pattern, meaning);
        else {
            const sum = sampleSum(bytes, from, to);
            const known = { text: Uint8Array.from(bytes.subarray(from, to)), meaning };
            memory.texts.set(sum, [...(memory.texts.get(sum) ?? []).slice(0, 7), known]);
        }
        return meaning;
    }
    return {
        meaning(metric, bytes, from, to, timeMs) {
            const memory = memories[COUNTED.indexOf(metric)];
            const list = memory.texts.get(sampleSum(bytes, from, to));
            return knownText(list, bytes, from, to) ?? learn(memory, metric, bytes, from, to, timeMs);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/read/k6-points.js
/** k6's points (NDJSON, `--out json`) read as a stream into sketches: memory stays constant, few lines are parsed. */






const FIRST = '{"metric":"';
const [k6_points_NEWLINE, k6_points_QUOTE, k6_points_BRACE, LETTER_M, k6_points_COLON] = [10, 34, 123, 109, 58];
/** No point is shorter: its newline is not looked for among the first bytes. */
const LEAST_POINT = 72;
const counted = COUNTED.map((metric) => ({ metric, name: bytesOf(metric) }));
/** Does a point begin at `at`? Declarations begin with their type. */
function beginsPoint(bytes, at) {
    return (bytes[at] === k6_points_BRACE && bytes[at + 2] === LETTER_M && bytes[at + 9] === k6_points_COLON && bytes[at + 10] === k6_points_QUOTE);
}
/** The counted metric whose name, with its closing quote, stands at `at`. */
function metricAt(bytes, at) {
    // A request's nine points share their first eight letters: 'd' of duration tells most of them apart.
    if (bytes[at] === 104 && bytes[at + 9] !== 100)
        return undefined;
    for (const { metric, name } of counted) {
        if (bytes[at + name.length] === k6_points_QUOTE && standsAt(bytes, at, name))
            return metric;
    }
    return undefined;
}
/** A line nothing is assumed of. */
function readUnusual(books, text) {
    if (text.trim() === '')
        return;
    const line = parseLine(text);
    if (!line)
        books.unreadable += 1;
    else if (line.kind === 'declaration')
        books.declared.set(line.metric, line.thresholds);
    else {
        books.points += 1;
        const metric = COUNTED.find((name) => name === line.metric);
        if (metric)
            enter(books, metric, load_books_meaningOf(books, metric, line.tags, line.timeMs), line.timeMs, line.value);
    }
}
/**
 * A reader for one round. Lines of metrics that are not counted are skipped by their newline; of the others time and
 * value are read from the bytes and the tags are looked up as a text seen before. Whatever is not laid out as k6 v1.8
 * and v2.2 write it goes through `JSON.parse`, and what that cannot read is counted as unreadable.
 */
function createLoadReader(options) {
    const books = newBooks();
    const fields = newPointFields();
    const memory = createTagMemory(books);
    const skipped = { next: 0, lines: 0 };
    let carry;
    /** Reads the point of a counted metric in `bytes[from, to)`; false when it had to be read the ordinary way. */
    function readCounted(metric, bytes, from, nameEnd, to) {
        const meaning = readPoint(bytes, nameEnd, fields)
            ? memory.meaning(metric, bytes, fields.tagsAt, to, fields.timeMs)
            : undefined;
        if (!meaning) {
            readUnusual(books, bytes.toString('utf8', from, to));
            return false;
        }
        books.points += 1;
        enter(books, metric, meaning, fields.timeMs, fields.value);
        return true;
    }
    /** Reads the point whose line is `bytes[from, to)` and returns where the next line to read begins. */
    function readPointLine(bytes, from, to) {
        const nameAt = from + FIRST.length;
        const metric = metricAt(bytes, nameAt);
        if (!metric) {
            books.points += 1;
            return to + 1;
        }
        const quick = readCounted(metric, bytes, from, nameAt + metric.length, to);
        if (!quick || metric !== 'http_req_duration')
            return to + 1;
        skipRequestRest(bytes, to + 1, { timeBytes: fields.timeBytes, tailBytes: to - fields.commaAt }, skipped);
        books.points += skipped.lines;
        return skipped.next;
    }
    /** Reads the whole lines in `bytes`; the index after the last newline. */
    function readLines(bytes) {
        let from = 0;
        for (;;) {
            const isPoint = beginsPoint(bytes, from);
            const to = bytes.indexOf(k6_points_NEWLINE, isPoint ? from + LEAST_POINT : from);
            if (to < 0)
                return from;
            if (isPoint)
                from = readPointLine(bytes, from, to);
            else {
                readUnusual(books, bytes.toString('utf8', from, to));
                from = to + 1;
            }
        }
    }
    return {
        write(chunk) {
            let bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
            if (carry) {
                const end = bytes.indexOf(k6_points_NEWLINE) + 1;
                if (end === 0) {
                    carry = Buffer.concat([carry, bytes]);
                    return;
                }
                readLines(Buffer.concat([carry, bytes.subarray(0, end)]));
                bytes = bytes.subarray(end);
            }
            const done = readLines(bytes);
            carry = done < bytes.length ? Buffer.from(bytes.subarray(done)) : undefined;
        },
        end() {
            if (carry)
                readUnusual(books, carry.toString('utf8'));
            carry = undefined;
            return closeBooks(books, options);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/read/reader-options.js
/** What the reader must know of a load before its points come. */
/**
 * Options for a job's reader. A rate makes it open; `smoke` has none; `as-written` is what the script's own scenarios
 * are (closed when `script` is not known: then nothing is imputed).
 */
function readerOptions(job, script) {
    const { profile, ratePerSecond, roundMs, steps } = job;
    if (steps)
        return { model: 'open', steps };
    if (profile === 'smoke')
        return { model: 'closed', roundMs };
    if (profile === 'as-written')
        return { model: script?.model === 'open' ? 'open' : 'closed' };
    return { model: 'open', roundMs, ...(ratePerSecond === undefined ? {} : { ratePerSecond }) };
}

;// CONCATENATED MODULE: ./build/src/read/generator-verdict.js
/** Was it the server that was slow, or the load generator? */

/** Healthy runs start arrivals within 2 ms; a CPU-heavy script on two cores, 120 ms (docs/verdicts.md section 9). */
const LATE_MS = 10;
/** Lag that is small beside the latency does not change it. */
const LATE_SHARE = 0.05;
/** Late at the median is no accident of one moment. */
const LATE_MEDIAN_MS = 2;
/** Below this much of a core k6 had room; lag then comes from the machine, and both sides share it. */
const BUSY_CORES = 0.75;
const FULL_SHARE = 0.9;
/** When every second iteration is this late, the rate was not what was asked for, whoever took the CPU. */
const STARVED_MS = 20;
const STARVED_SHARE = 0.2;
/** So is a run in which every hundredth waits this long while the median is late too. */
const STALLED_MS = 250;
/** Below this share of requests in the iterations, the script's own sleep or computing holds the virtual users. */
const REQUEST_SHARE = 0.5;
const DROPPED_SHARE = 0.01;
const MOST_VUS = 1000;
/** Arrivals that were due and neither ended nor were dropped; more than this share is a round that tells little. */
const LOST_SHARE = 0.1;
/** Worst lag quantiles over the scenarios. */
function worstLag(points) {
    const lags = points.scenarios.flatMap(({ lag }) => (lag ? [lag] : []));
    if (lags.length === 0)
        return undefined;
    return {
        p50Ms: Math.max(...lags.map((lag) => lag.p50Ms)),
        p99Ms: Math.max(...lags.map((lag) => lag.p99Ms)),
    };
}
/** Virtual users by Little's law: rate x p99 of the iteration x 2, and at least twice what was at work. */
function wantedVus({ points, ratePerSecond }) {
    const wanted = [20, 2 * (points.peakVus ?? 1)];
    for (const { iterationMs } of points.scenarios) {
        const p99Ms = sketch_quantile(iterationMs, 0.99);
        if (p99Ms !== undefined && ratePerSecond !== undefined)
            wanted.push(Math.ceil((ratePerSecond * p99Ms * 2) / 1000));
    }
    return Math.min(MOST_VUS, Math.max(...wanted));
}
const fixed = (value) => value.toFixed(value < 10 ? 1 : 0);
/** A share of a value; nothing of one that was not measured. */
function shareOf(share, value) {
    return value === undefined ? 0 : share * value;
}
function isStarved(lag, medianMs) {
    if (lag === undefined)
        return false;
    if (lag.p99Ms > STALLED_MS && lag.p50Ms > LATE_MEDIAN_MS)
        return true;
    return lag.p50Ms > Math.max(STARVED_MS, shareOf(STARVED_SHARE, medianMs));
}
/** How many arrivals are unaccounted for, when they are too many. Those that hang are known, and counted as errors. */
function lost({ offered, iterations, dropped, points }) {
    const missing = offered === undefined ? 0 : Math.floor(offered) - iterations - dropped - points.unanswered;
    return offered !== undefined && missing > Math.max(2, LOST_SHARE * offered) ? missing : 0;
}
function unended(input) {
    const due = String(Math.floor(input.offered));
    const message = `${String(lost(input))} of ${due} iterations that were due left no trace: they were still running 30 s after the round or never began, so the others tell too little`;
    return { problems: [{ kind: 'invalid', message }], facts: {} };
}
function starved(lag) {
    const message = `the load generator did not get the CPU it needs: half of the iterations started ${fixed(lag.p50Ms)} ms late or more, one in a hundred ${fixed(lag.p99Ms)} ms, although k6 itself was not busy; something else keeps this machine busy`;
    return { problems: [{ kind: 'invalid', message }], facts: {} };
}
/** Drops on a generator that had CPU to spare: the script's pauses, too few virtual users, or a slow server. */
function outOfUsers(input) {
    const { generatorCpu, serverCpu, points } = input;
    const shares = points.scenarios.flatMap(({ requestShare }) => requestShare === undefined ? [] : [requestShare]);
    const ownTime = shares.length > 0 && Math.min(...shares) < REQUEST_SHARE;
    const serverIdle = serverCpu !== undefined && serverCpu < BUSY_CORES;
    const idle = (generatorCpu === undefined || generatorCpu < BUSY_CORES) && (serverIdle || ownTime);
    const why = ownTime
        ? 'because the script itself holds them (sleep, computing): more of them are needed for this rate'
        : idle
            ? 'while k6 and the server had CPU to spare; their wait is counted in the latencies'
            : 'the server did not keep up; their wait is counted in the latencies';
    return {
        problems: [{ kind: 'note', message: `arrivals found no free virtual user, ${why}` }],
        facts: idle ? { retryWithVus: wantedVus(input) } : {},
    };
}
function saturated(input, lag) {
    const { generatorCpu, dropped, iterations } = input;
    const how = [
        ...(generatorCpu === undefined ? [] : [`k6 used ${generatorCpu.toFixed(1)} cores`]),
        ...(lag === undefined ? [] : [`started every hundredth iteration ${fixed(lag.p99Ms)} ms late`]),
        ...(dropped > 0 ? [`dropped ${String(dropped)} of ${String(dropped + iterations)} arrivals`] : []),
    ].join(', ');
    const message = `the load generator was the bottleneck, not the server: ${how}; lower the rate or make the script cheaper`;
    return { problems: [{ kind: 'invalid', message }], facts: {} };
}
/**
 * Saturated (`invalid`): k6 was busy and late. Late on an idle k6: the machine was disturbed, a warning. Drops while
 * k6 and server idle: too few virtual users, worth one retry. Drops with a busy server: a finding, said as a note.
 */
function judgeGenerator(input) {
    const { generatorCpu, cores, dropped, iterations } = input;
    const lag = worstLag(input.points);
    const share = dropped / Math.max(1, dropped + iterations);
    const late = lag !== undefined && lag.p99Ms > Math.max(LATE_MS, shareOf(LATE_SHARE, input.medianMs));
    const lastingly = lag !== undefined && (lag.p50Ms > LATE_MEDIAN_MS || share > DROPPED_SHARE);
    const busy = generatorCpu === undefined ? lag !== undefined && lag.p50Ms > LATE_MS : generatorCpu > BUSY_CORES;
    const full = generatorCpu !== undefined && cores !== undefined && generatorCpu > FULL_SHARE * cores;
    if ((late && lastingly && busy) || full)
        return saturated(input, lag);
    if (isStarved(lag, input.medianMs))
        return starved(lag);
    if (lost(input) > 0)
        return busy ? saturated(input, lag) : unended(input);
    if (share > DROPPED_SHARE)
        return outOfUsers(input);
    if (late) {
        const message = 'the machine was disturbed: iterations started late (1 in 100 by more than 10 ms) although k6 was not busy';
        return { problems: [{ kind: 'note', message }], facts: {} };
    }
    return { problems: [], facts: {} };
}

;// CONCATENATED MODULE: ./build/src/read/load-values.js
/** Metric values of a load round from what the reader saw. */


const quantiles = [10, 25, 50, 75, 90, 95, 99];
/** Apdex T. Source: the half second that Apdex tools begin with; one T for all, so that runs can be compared. */
const APDEX_MS = 500;
/** Joins the readings of one endpoint (scenarios), or of all endpoints. */
function totalsOf(name, readings) {
    const [latency, raw] = [sketch_newSketch(0), sketch_newSketch(0)];
    const counts = { requests: 0, failures: 0, unreached: 0, imputed: 0 };
    const answers = {};
    const refusals = {};
    for (const reading of readings) {
        mergeInto(latency, reading.corrected);
        mergeInto(raw, reading.latency);
        counts.requests += reading.requests;
        counts.failures += reading.failures;
        counts.unreached += reading.unreached;
        counts.imputed += reading.imputed;
        load_values_addTo(answers, reading.answers);
        load_values_addTo(refusals, reading.refusals);
    }
    return { name, ...counts, latency, raw, answers, refusals };
}
function load_values_addTo(into, counts) {
    for (const [status, times] of Object.entries(counts))
        into[status] = (into[status] ?? 0) + times;
}
/** The same with so many requests that never got any answer, of which k6 tells nothing. */
function withUnanswered(totals, unanswered) {
    return {
        ...totals,
        requests: totals.requests + unanswered,
        failures: totals.failures + unanswered,
        unreached: totals.unreached + unanswered,
    };
}
/** `latency-p10` … `latency-p99` and `errors`. A quantile with less than one request beyond it is not told. */
function endpointValues(load, totals) {
    const { name, requests, failures, latency } = totals;
    const values = {};
    if (requests === 0)
        return values;
    values[(0,model_metric/* loadMetricId */.Av)(load, name, 'errors')] = [failures, requests];
    for (const percent of quantiles) {
        const beyond = (latency.count * Math.min(percent, 100 - percent)) / 100;
        const value = beyond >= 1 || percent === 50 ? sketch_quantile(latency, percent / 100) : undefined;
        if (value !== undefined)
            values[(0,model_metric/* loadMetricId */.Av)(load, name, `latency-p${String(percent)}`)] = value;
    }
    return values;
}
/** Satisfied + half of the tolerating (up to 4 T), of all requests; failures are frustrated. */
function apdex({ latency, requests, failures }) {
    const satisfied = countUpTo(latency, APDEX_MS);
    const tolerating = countUpTo(latency, 4 * APDEX_MS) - satisfied;
    const all = latency.count + failures;
    return requests === 0 || all === 0 ? NaN : (satisfied + tolerating / 2) / all;
}
/** `all`: throughput, attained, dropped, checks and apdex beside what every endpoint has. */
function wholeValues(load, all, totals, points) {
    const values = endpointValues(load, all);
    const id = (metric) => (0,model_metric/* loadMetricId */.Av)(load, 'all', metric);
    const seconds = points.firstMs === undefined || points.lastMs === undefined ? 0 : (points.lastMs - points.firstMs) / 1000;
    if (seconds > 0 && all.raw.count > 1)
        values[id('throughput')] = (all.raw.count - 1) / seconds;
    const score = apdex(all);
    if (Number.isFinite(score))
        values[id('apdex')] = score;
    const { iterations, dropped, offered } = totals;
    if (offered !== undefined && offered > 0) {
        values[id('attained')] = Math.min(1, iterations / offered);
        values[id('dropped')] = [dropped, dropped + iterations];
    }
    const checks = Object.values(points.checks);
    if (checks.length > 0) {
        values[id('checks')] = checks.reduce(([f, t], [failed, total]) => [f + failed, t + total], [0, 0]);
    }
    return values;
}

;// CONCATENATED MODULE: ./build/src/model/resource-name.js
/** Names of a page's resources that stay the same from build to build and from port to port. */
/** Endings whose file names carry content hashes. */
const FILE_ENDING = '(?:js|mjs|cjs|css|map|json|html|wasm|png|jpe?g|gif|svg|webp|avif|ico|woff2?|ttf|otf|eot|mp4|webm|mp3|txt|xml|webmanifest)';
const HASHED_FILE = new RegExp(String.raw `([.\-_~/])([A-Za-z0-9_\-]{6,64}?)((?:\.(?:chunk|bundle|min|module|esm|async|legacy))*\.${FILE_ENDING})(?![A-Za-z0-9])`, 'g');
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
/**
 * Does a part of a file name look like a content hash? Hexadecimal of six or more with a digit, or eight or more
 * letters and digits that no word has: a digit among letters, or capitals inside (Vite's and esbuild's base64).
 */
function looksHashed(part) {
    if (/^[0-9a-f]{6,}$/i.test(part))
        return /\d/.test(part);
    // Base64 hashes of eight (Vite, Rollup, esbuild) may hold separators; with them, ask for a capital, as words have none.
    if (/[-_]/.test(part))
        return /^[\w-]{8}$/.test(part) && /[A-Z]/.test(part.slice(1)) && /[a-z]/.test(part);
    if (!/^[A-Za-z0-9]{8,}$/.test(part))
        return false;
    if (/\d/.test(part) && /[A-Za-z]/.test(part))
        return !/^[a-z]+\d{1,4}$/i.test(part);
    return part.length === 8 && /[a-z]/.test(part) && /[A-Z]/.test(part.slice(1));
}
/** The hashes in one path: `/assets/index-BxK3_9qz.js` holds `BxK3_9qz`. */
function hashesIn(path) {
    const found = [];
    replaceHashes(path, (hash) => found.push(hash));
    return found;
}
/** Hashed file names and UUIDs in a text, replaced by one word: `index-BxK3_9qz.js` becomes `index-HASH.js`. */
function withoutHashes(text) {
    return replaceHashes(text, () => 0);
}
function replaceHashes(text, seen) {
    return text
        .replace(UUID, 'UUID')
        .replace(HASHED_FILE, (whole, before, part, ending) => {
        const hash = hashedTail(part);
        if (hash === undefined)
            return whole;
        seen(hash);
        return `${before}${part.slice(0, part.length - hash.length)}HASH${ending}`;
    });
}
/** `index-BxK3_9qz` ends in a hash that itself may hold `-` and `_`: the longest tail after a separator that looks like one. */
function hashedTail(part) {
    if (looksHashed(part) && !/[-_]/.test(part))
        return part;
    for (const match of part.matchAll(/[-_]/g)) {
        const tail = part.slice(match.index + 1);
        if (looksHashed(tail))
            return tail;
    }
    return undefined;
}
/**
 * A resource's name for people and for matching base with head: the path without content hashes for the page's own
 * origin, with the host before it for others; query keys without their values.
 */
function resourceName(url, pageOrigin) {
    if (!URL.canParse(url))
        return withoutHashes(url.slice(0, 200));
    const parsed = new URL(url);
    const keys = [...new Set(parsed.searchParams.keys())].sort();
    const query = keys.length === 0 ? '' : `?${keys.join('&')}`;
    const host = parsed.origin === pageOrigin ? '' : isLoopback(parsed.hostname) ? '//localhost' : `//${parsed.host}`;
    return `${host}${withoutHashes(resource_name_decoded(parsed.pathname))}${query}`;
}
/** This machine under any of its names. */
function isLoopback(hostname) {
    return (hostname === 'localhost' ||
        hostname === '[::1]' ||
        hostname.endsWith('.localhost') ||
        hostname.startsWith('127.'));
}
function resource_name_decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./build/src/read/own-endpoints.js
/** Which requests went to the side under test, and which went elsewhere. */


/** `localhost:3000` and `0.0.0.0:3000` are `127.0.0.1:3000`. */
function plainHost(host) {
    return host.replace(/^(localhost|0\.0\.0\.0)(?=:|$)/, '127.0.0.1');
}
/** Of an address as k6 reports it: `127.0.0.1`, `::1`. */
function isLoopbackAddress(address) {
    return address.startsWith('127.') || address === '::1' || address.startsWith('::ffff:127.');
}
function originHost(origin) {
    const url = new URL(origin);
    return plainHost(`${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`);
}
/** Where a request went that did not go to the side; undefined when it did, or when nothing says otherwise. */
function foreignHost(endpoint, own, localSide) {
    if (endpoint.host !== undefined)
        return own.has(plainHost(endpoint.host)) ? undefined : endpoint.host;
    const { address } = endpoint;
    return localSide && address !== undefined && !isLoopbackAddress(address) ? address : undefined;
}
/**
 * An endpoint's name without the path of the side's own address (`GET /pr-12/api` at `https://host/pr-12`): base and head
 * may differ in it, and their endpoints are paired by name. A name of the script's own stays.
 */
function belowSite({ name, host }, origin) {
    const prefix = endpointOf('', origin).name;
    const [method = '', path = ''] = name.split(/ (.*)/s);
    const rest = path.slice(prefix.length);
    if (prefix === '/' || host === undefined || !path.startsWith(prefix) || !/^([/?]|$)/.test(rest))
        return name;
    return `${method} ${rest.startsWith('/') ? rest : `/${rest}`}`;
}
/** Sorts a load's endpoints by where they were, knowing which hard-coded hosts were sent to the side. */
function sortEndpoints(points, job, raw) {
    const own = new Set([originHost(job.origin), ...(raw.redirectedHosts ?? []).map(plainHost)]);
    const localSide = isLoopback(plainHost(new URL(job.origin).hostname));
    const byName = new Map();
    const elsewhere = new Map();
    let [ownRequests, elsewhereRequests] = [0, 0];
    for (const endpoint of points.endpoints) {
        const foreign = foreignHost(endpoint, own, localSide);
        if (foreign === undefined) {
            ownRequests += endpoint.requests;
            const name = belowSite(endpoint, job.origin);
            const same = byName.get(name);
            if (same)
                same.push(endpoint);
            else
                byName.set(name, [endpoint]);
        }
        else {
            elsewhereRequests += endpoint.requests;
            elsewhere.set(foreign, (elsewhere.get(foreign) ?? 0) + endpoint.requests);
        }
    }
    return { own: byName, ownRequests, elsewhere, elsewhereRequests };
}

;// CONCATENATED MODULE: ./build/src/read/step-result.js
/** A stepped run, step by step. */





/** k6 was late by this much at the median of a step: its rate was not what it should have been. */
const step_result_LATE_MEDIAN_MS = 10;
function stepResult(step, job, raw, points) {
    const { ratePerSecond, ms } = job.steps[step];
    const scenarios = points.scenarios.filter(({ name }) => stepOfScenario(name) === step);
    const endpoints = points.endpoints.filter(({ scenario }) => stepOfScenario(scenario) === step);
    const sorted = sortEndpoints({ ...points, endpoints }, job, raw);
    const all = totalsOf('all', [...sorted.own.values()].flat());
    const lag = worstLag({ ...points, scenarios });
    const [p50Ms, p95Ms] = [sketch_quantile(all.latency, 0.5), sketch_quantile(all.latency, 0.95)];
    const iterations = scenarios.reduce((sum, each) => sum + each.iterations, 0);
    const busy = raw.generatorCpuSeconds === undefined || raw.generatorCpuSeconds * 1000 > 0.5 * raw.elapsedMs;
    const saturated = lag !== undefined && lag.p50Ms > step_result_LATE_MEDIAN_MS && busy;
    return {
        ratePerSecond,
        requests: all.requests,
        errors: all.failures,
        ...(p50Ms === undefined ? {} : { p50Ms }),
        ...(p95Ms === undefined ? {} : { p95Ms }),
        attainedPerSecond: Math.min(ratePerSecond, (iterations * 1000) / ms),
        dropped: scenarios.reduce((sum, each) => sum + each.dropped, 0),
        ...(saturated ? { generatorSaturated: true } : {}),
    };
}
/** One entry per step asked for, in order; latencies are corrected for coordinated omission. `broke` is the gate's. */
function stepResults(job, raw, points) {
    return job.steps.map((_, step) => stepResult(step, job, raw, points));
}

;// CONCATENATED MODULE: ./build/src/read/k6-exit.js
/** What k6's end means: its exit code, its log. */
/** Source: k6 errext/exitcodes, the same in v1.8.1 and v2.2.0. */
const K6_EXIT = { thresholds: 99, aborted: 108, failed: 110 };
const brokenScript = {
    100: 'its setup() took too long',
    101: 'its teardown() took too long',
    104: 'its options are not valid',
    107: 'it threw an exception',
    255: 'k6 could not start it',
};
const brokenTool = {
    97: 'a cloud run failed',
    98: 'a cloud run failed',
    102: 'a time-out of its own',
    106: 'its REST address is busy',
    109: 'k6 itself crashed',
};
function entryOf(line) {
    try {
        const json = JSON.parse(line);
        if (typeof json !== 'object' || json === null)
            return [];
        const field = (name) => {
            const value = json[name];
            return typeof value === 'string' ? value : '';
        };
        return [
            { level: field('level'), message: field('msg'), source: field('source'), scenario: field('scenario') },
        ];
    }
    catch {
        return [];
    }
}
function logEntries(raw) {
    return raw.log.split('\n').flatMap(entryOf);
}
/** k6's own words on one line: the first error of its log, else the end of its stderr. */
function k6Says(raw) {
    const first = logEntries(raw).find(({ level }) => level === 'error' || level === 'fatal');
    const text = first?.message ?? raw.stderrTail.trim().split('\n').at(-1) ?? '';
    return text.replace(/\s+/g, ' ').trim().slice(0, 300);
}
/** Exceptions thrown by iterations; an estimate where the log was capped. */
function exceptionsOf(raw) {
    const errors = logEntries(raw).filter(({ level }) => level === 'error');
    const thrown = errors.filter(({ source, scenario }) => source === 'stacktrace' && scenario !== '');
    const all = raw.logCounts?.['error'];
    const scale = all === undefined || errors.length === 0 ? 1 : Math.max(1, all / errors.length);
    const first = (thrown[0]?.message ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);
    return { count: Math.round(thrown.length * scale), first };
}
/** What a run's end voids; undefined when the run came to its natural end. `thresholds` failing is a natural end. */
function endProblem(raw) {
    const code = raw.exitCode;
    const said = k6Says(raw);
    const words = said === '' ? '' : `: ${said}`;
    if (raw.timedOut) {
        return {
            kind: 'invalid',
            message: `k6 was ended after ${(raw.elapsedMs / 1000).toFixed(0)} s, it did not come to an end by itself${words}`,
        };
    }
    if (raw.signalName !== undefined) {
        return {
            kind: 'invalid',
            message: `k6 was killed by ${raw.signalName} after ${(raw.elapsedMs / 1000).toFixed(0)} s: on a runner this is mostly too little memory`,
        };
    }
    if (code === 0 || code === K6_EXIT.thresholds || code === K6_EXIT.failed)
        return undefined;
    const script = brokenScript[code];
    if (script !== undefined) {
        return {
            kind: 'invalid',
            message: `the k6 script is broken, ${script} (k6 exit code ${String(code)})${words}`,
        };
    }
    if (code === K6_EXIT.aborted)
        return { kind: 'invalid', message: `the k6 script ended the test itself (exit code 108)${words}` };
    if (code === 103 || code === 105)
        return { kind: 'invalid', message: `k6 was stopped from outside (exit code ${String(code)})` };
    return {
        kind: 'invalid',
        message: `k6 failed, ${brokenTool[code] ?? 'for a reason Tollgate does not know'} (exit code ${String(code)})${words}`,
    };
}

;// CONCATENATED MODULE: ./build/src/read/k6-summary.js
/** The script's own thresholds, from k6's `--summary-export`. */

const Metric = schemas/* looseObject */._H3({
    thresholds: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* boolean */.zMY()).optional(),
    count: schemas/* number */.aig().optional(),
    passes: schemas/* number */.aig().optional(),
    fails: schemas/* number */.aig().optional(),
});
const Summary = schemas/* object */.Ikc({ metrics: schemas/* record */.g1P(schemas/* string */.YjP(), Metric) });
/** Metrics k6 itself measures. Source: https://grafana.com/docs/k6/latest/using-k6/metrics/reference/ */
const builtIn = /^(http_req|iteration|checks|data_|vus|group_duration|grpc_|ws_|browser_|dropped_iterations)/;
/** Did samples come? Trends export their number, rates passes and fails, gauges neither; a counter's count is its value. */
function isSampled(metric) {
    if (metric.passes !== undefined && metric.fails !== undefined)
        return metric.passes + metric.fails > 0;
    const isTrend = 'med' in metric || 'p(95)' in metric;
    return !isTrend || metric.count !== 0;
}
/**
 * Reads the thresholds of a summary; an unreadable one has none. In this format `true` means the threshold was
 * crossed (k6-docs#30), which is turned round here.
 */
function scriptThresholds(summary) {
    if (summary === undefined)
        return [];
    let json;
    try {
        json = JSON.parse(summary);
    }
    catch {
        return [];
    }
    const parsed = Summary.safeParse(json);
    if (!parsed.success)
        return [];
    return Object.entries(parsed.data.metrics).flatMap(([name, metric]) => Object.entries(metric.thresholds ?? {}).map(([expression, crossed]) => ({
        metric: name,
        expression,
        held: !crossed,
        sampled: isSampled(metric),
        always: builtIn.test(name) && !name.includes('{'),
    })));
}

;// CONCATENATED MODULE: ./build/src/read/load-evidence.js
/** The evidence floor of a load round: what must hold before its numbers are compared with anything. */


/** Above this share of iterations, exceptions void the round; below it they are a warning. */
const THROWN_SHARE = 0.01;
const invalid = (message) => ({ kind: 'invalid', message });
const warning = (message) => ({ kind: 'warning', message });
/** The request that failed most, and how: `GET /api/items 404`. */
function worstRefusal(endpoints) {
    const [worst] = endpoints.filter(({ failures }) => failures > 0).sort((a, b) => b.failures - a.failures);
    const [refusal] = Object.entries(worst?.refusals ?? {}).sort(([, a], [, b]) => b - a);
    return worst && refusal && `${worst.name} ${refusal[0] === '0' ? 'without an answer' : refusal[0]}`;
}
/**
 * Iterations of head that threw where at least as many requests failed: a script that reads an answer which is no longer
 * there. That is the change's doing and not the script's, and base, where the same script voids its round, says so: the
 * error rate tells. Undefined: nothing was thrown worth a word, or nothing explains it.
 */
function thrownOverFailures({ side, raw, iterations, all }) {
    const { count } = exceptionsOf(raw);
    const explained = side === 'head' && count > THROWN_SHARE * iterations && all.failures >= count;
    return explained && iterations > 0 ? Math.min(count, iterations) : undefined;
}
function iterationProblem(input) {
    const { raw, iterations, points, dropped, endpoints } = input;
    const thrown = exceptionsOf(raw);
    const share = thrown.count / Math.max(1, iterations);
    if (thrown.count > 0 && share > THROWN_SHARE && thrownOverFailures(input) === undefined) {
        const refused = worstRefusal(endpoints);
        const beside = refused === undefined ? '' : `; requests failed beside it, most of them ${refused}`;
        return invalid(`the k6 script threw in ${String(Math.min(thrown.count, Math.max(iterations, 1)))} of ${String(iterations)} iterations, k6 ends with code ${String(raw.exitCode)} all the same; the first: ${thrown.first}${beside}`);
    }
    if (iterations === 0) {
        if (points.unanswered > 0)
            return invalid(`no iteration of the k6 script came to its end: ${String(points.unanswered)} virtual users still waited for an answer when k6 gave up on them`);
        if (dropped > 0)
            return invalid(`no iteration of the k6 script came to its end, ${String(dropped)} arrivals found no free virtual user`);
        return invalid(points.points === 0 ? 'k6 wrote no samples at all' : 'k6 ran no iteration of the script');
    }
    return undefined;
}
function peerProblem({ raw, origin, sorted }) {
    const { hostname, host } = new URL(origin);
    const own = [...sorted.own.values()].flat();
    // Where every answer came from this machine, k6's connections elsewhere are others: only those on it can accuse.
    const isHere = own.every(({ address }) => address !== undefined && isLoopbackAddress(address));
    const peers = Object.keys(raw.peers ?? {}).filter((peer) => !isHere || isLoopbackAddress(peer));
    if (!hostname.startsWith('127.') || peers.length === 0 || peers.includes(host))
        return undefined;
    // Addresses in the names prove where requests went; only named requests need this.
    const named = own.every((endpoint) => endpoint.host === undefined);
    return named
        ? elsewhereProblem(origin, `k6 was connected to ${peers.slice(0, 3).join(', ')} only`)
        : undefined;
}
function elsewhereProblem(origin, how) {
    return invalid(`the load did not reach the side under test (${origin}): ${how}; scripts reach it by __ENV.BASE_URL`);
}
function reachProblem(input) {
    const { origin, sorted, all } = input;
    const { ownRequests, elsewhereRequests } = sorted;
    if (ownRequests + elsewhereRequests === 0)
        return invalid('the k6 script made no HTTP request');
    if (elsewhereRequests > ownRequests) {
        const hosts = [...sorted.elsewhere.keys()].slice(0, 3).join(', ');
        const [part, whole] = [elsewhereRequests, ownRequests + elsewhereRequests].map(String);
        return elsewhereProblem(origin, `${part ?? ''} of ${whole ?? ''} requests went to ${hosts}`);
    }
    if (all.unreached === all.requests) {
        return invalid(`no request got an answer from ${origin}: all ${String(all.requests)} failed to connect or broke off; the server is dead or unreachable`);
    }
    return peerProblem(input);
}
function thresholdProblems(thresholds) {
    return thresholds
        .filter(({ sampled }) => !sampled)
        .map(({ metric, expression, always }) => {
        const text = `the script's threshold ${metric}: ${expression} had no sample, so k6's answer to it means nothing`;
        return always ? invalid(text) : warning(text);
    });
}
/** Metrics that k6 declares once a script does work of another protocol. Source: k6's built-in metrics. */
const OTHER_WORK = [
    ['grpc_req_duration', 'gRPC'],
    ['ws_session_duration', 'WebSocket'],
    ['browser_http_req_duration', 'browser'],
];
function otherWorkProblems(points) {
    const found = OTHER_WORK.filter(([metric]) => metric in points.declared).map(([, work]) => work);
    return found.length === 0
        ? []
        : [
            warning(`the script's ${found.join(' and ')} work is not measured: only its HTTP requests are judged`),
        ];
}
/** What is said of exceptions and of requests that hang. The same words in every round, so that they are told once. */
function behaviourProblems(input) {
    const { side, profile, points, raw, iterations, endpoints } = input;
    const found = [];
    const thrown = exceptionsOf(raw).count;
    const refused = worstRefusal(endpoints);
    if (thrownOverFailures(input) !== undefined && refused !== undefined)
        found.push(warning(`the k6 script threw on ${side} where requests failed, most of them ${refused}: what it would have done after that was not measured`));
    else if (thrown > 0)
        found.push(warning(`the k6 script threw in ${String(thrown)} of ${String(iterations)} iterations`));
    if (points.unanswered > 0 && profile === 'as-written')
        found.push(warning(`virtual users were still at work on ${side} when k6 ended, seconds after anything else had: requests may hang there, and are not counted`));
    else if (points.unanswered > 0)
        found.push(warning(`requests to ${side} never got an answer: k6 gave up on them long after the round, and each is counted as an error`));
    return found;
}
function smallerProblems(input) {
    const { points, sorted } = input;
    const found = [...behaviourProblems(input), ...otherWorkProblems(points)];
    if (sorted.elsewhereRequests > 0) {
        const hosts = [...sorted.elsewhere.keys()].slice(0, 3).join(', ');
        found.push(warning(`requests to ${hosts} are not counted: they do not go to the side under test`));
    }
    if (points.endpointsBeyondCap > 0) {
        found.push(warning(`${String(points.endpointsBeyondCap)} more endpoint names are counted as "(other)": give requests with ids in their address a name (tags: { name: 'GET /items/:id' })`));
    }
    if (points.unreadable > 0)
        found.push(warning(`${String(points.unreadable)} lines of k6's output could not be read`));
    return found;
}
/** Everything the evidence says against the round; one `invalid` is enough to void it, the first names the cause. */
function evidenceProblems(input) {
    const floor = endProblem(input.raw) ?? iterationProblem(input) ?? reachProblem(input);
    if (floor)
        return [floor];
    return [...thresholdProblems(input.thresholds), ...smallerProblems(input)];
}

// EXTERNAL MODULE: ./node_modules/parse-prometheus-text-format/dist/parse-prometheus-text-format.cjs.js
var parse_prometheus_text_format_cjs = __webpack_require__(22625);
;// CONCATENATED MODULE: ./build/src/read/server-values.js
/** The server's side of a round: CPU, memory and counters, per request. */
// @ts-expect-error -- the package has no types; what it returns is parsed below



/**
 * Counters of runtimes and of time are no work per request: they differ from round to round with the machine, while
 * counters count as exact.
 */
const notWork = /^(process|nodejs|go|python|jvm|dotnet|ruby|promhttp)_|_(seconds|milliseconds|bytes)(_total)?$/;
const Families = schemas/* array */.YOg(schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    type: schemas/* string */.YjP(),
    metrics: schemas/* array */.YOg(schemas/* object */.Ikc({ value: schemas/* string */.YjP(), count: schemas/* string */.YjP() }).partial()),
}));
function familiesOf(text) {
    try {
        const parse = parse_prometheus_text_format_cjs;
        return Families.safeParse(parse(text)).data ?? [];
    }
    catch {
        return [];
    }
}
/** Counters by name, summed over their labels; of histograms and summaries the number of observations. */
function countersOf(text) {
    const found = new Map();
    for (const { name, type, metrics } of familiesOf(text)) {
        const field = type === 'COUNTER' ? 'value' : type === 'HISTOGRAM' || type === 'SUMMARY' ? 'count' : undefined;
        if (field === undefined)
            continue;
        const total = metrics.reduce((sum, metric) => sum + Number(metric[field] || NaN), 0);
        if (Number.isFinite(total))
            found.set(field === 'count' ? `${name}_count` : name, total);
    }
    return found;
}
/** Hides the one request that read the counters, and what a round's first and last requests leave half done. */
function rounded(perRequest) {
    return perRequest >= 0.1 ? Math.round(perRequest * 100) / 100 : Number(perRequest.toPrecision(2));
}
function counterValues(load, counters, requests) {
    const values = {};
    const before = countersOf(counters.before);
    for (const [name, after] of countersOf(counters.after)) {
        // A counter that appears with its first use was zero before.
        const start = before.get(name) ?? (before.size > 0 ? 0 : undefined);
        if (start === undefined || after < start || notWork.test(name))
            continue;
        values[(0,model_metric/* serverMetricId */.Lk)(load, name)] = rounded((after - start) / requests);
    }
    return values;
}
/**
 * `server/<load>/cpu` (CPU milliseconds per request, which is CPU seconds per 1,000 requests), `memory-peak` (bytes)
 * and one metric per counter (per request). `requests`: all that the server answered. What was not measured is absent.
 */
function serverValues(load, requests, tree, counters) {
    const values = {};
    if (tree?.peakRssBytes !== undefined)
        values[(0,model_metric/* serverMetricId */.Lk)(load, 'memory-peak')] = tree.peakRssBytes;
    if (requests === 0)
        return values;
    if (tree?.cpuSeconds !== undefined)
        values[(0,model_metric/* serverMetricId */.Lk)(load, 'cpu')] = (tree.cpuSeconds * 1000) / requests;
    return counters ? { ...values, ...counterValues(load, counters, requests) } : values;
}

;// CONCATENATED MODULE: ./build/src/read/sketch-text.js
/** Sketches as text, for rounds.jsonl, the artifact and shards: `tollgate sketch 1`. */

/**
 * `1;grain;min;max;sum;gap.count,gap.count…`: min, max and sum in decimal, gaps between filled buckets and their
 * counts in base 36 (a missing count is 1). An empty sketch is `1;grain`.
 */
function sketchToText(sketch) {
    if (sketch.count === 0)
        return `1;${String(sketch.grain)}`;
    const buckets = [];
    let last = 0;
    for (const [at, times] of sketch.counts.entries()) {
        if (times === 0)
            continue;
        const bucket = sketch.offset + at;
        buckets.push(`${(bucket - last).toString(36)}${times === 1 ? '' : `.${times.toString(36)}`}`);
        last = bucket;
    }
    const { grain, min, max, sum } = sketch;
    return ['1', grain, min, max, sum, buckets.join(',')].join(';');
}
/** Reads what `sketchToText` wrote; undefined when the text is something else. */
function sketchFromText(text) {
    const [version, grainText, min, max, sum, buckets] = text.split(';');
    if (version !== '1' || (grainText !== '0' && grainText !== '1'))
        return undefined;
    const sketch = newSketch(Number(grainText));
    if (buckets === undefined)
        return min === undefined ? sketch : undefined;
    const filled = [];
    let bucket = 0;
    for (const part of buckets.split(',')) {
        const [gap = '', times = '1'] = part.split('.');
        bucket += Number.parseInt(gap, 36);
        filled.push([bucket, Number.parseInt(times, 36)]);
        sketch.count += Number.parseInt(times, 36);
    }
    const first = filled[0]?.[0] ?? 0;
    if (!Number.isSafeInteger(sketch.count) || !(bucket >= 0 && bucket < 1e5))
        return undefined;
    sketch.offset = first;
    sketch.counts = new Uint32Array(bucket - first + 1);
    for (const [at, times] of filled)
        sketch.counts[at - first] = times;
    [sketch.min, sketch.max, sketch.sum] = [Number(min), Number(max), Number(sum)];
    return [sketch.min, sketch.max, sketch.sum].every(Number.isFinite) ? sketch : undefined;
}

;// CONCATENATED MODULE: ./build/src/read/load-round.js
/** One k6 round as metric values, facts and what speaks against them. */










function offeredPerSecond(ask) {
    return readerOptions(ask).model === 'open' && !ask.steps ? ask.ratePerSecond : undefined;
}
function loadTotals({ ask, points }) {
    const sum = (field) => points.scenarios.reduce((total, each) => total + each[field], 0);
    const rate = offeredPerSecond(ask);
    const totals = { iterations: sum('iterations'), dropped: sum('dropped') };
    return rate === undefined ? totals : { ...totals, offered: (rate * ask.roundMs) / 1000 };
}
/** Thresholds that had samples, and `exec.test.fail()`, which is one in all but name. */
function thresholdFacts(thresholds, exitCode) {
    const told = thresholds
        .filter(({ sampled }) => sampled)
        .map(({ metric, expression, held }) => [`${metric}: ${expression}`, held]);
    const marked = exitCode === K6_EXIT.failed ? [['exec.test.fail()', false]] : [];
    return Object.fromEntries([...told, ...marked]);
}
function roundFacts({ raw, points, ask }, told) {
    const { endpoints, all, iterations, dropped } = told;
    const thrown = thrownOverFailures(told);
    const rate = offeredPerSecond(ask);
    const lag = worstLag(points);
    const cpu = raw.generatorCpuSeconds;
    const corrected = [...endpoints, all].filter(({ imputed }) => imputed > 0);
    const rawP95 = corrected.flatMap(({ name, raw: sketch }) => {
        const p95 = sketch_quantile(sketch, 0.95);
        return p95 === undefined ? [] : [[name, p95]];
    });
    return {
        requests: all.requests,
        iterations,
        dropped,
        ...(thrown === undefined ? {} : { thrown }),
        ...(rate === undefined ? {} : { offeredPerSecond: rate }),
        ...(lag === undefined ? {} : { scheduleLagP99Ms: lag.p99Ms }),
        ...(cpu === undefined ? {} : { generatorCpu: (cpu * 1000) / raw.elapsedMs }),
        exitCode: raw.exitCode,
        ...(rawP95.length > 0 ? { rawP95Ms: Object.fromEntries(rawP95) } : {}),
        endpointRequests: Object.fromEntries(endpoints.map(({ name, requests }) => [name, requests])),
        sketches: Object.fromEntries(endpoints.map(({ name, latency }) => [name, sketchToText(latency)])),
        answers: Object.fromEntries(endpoints.map(({ name, answers }) => [name, answers])),
        thresholds: thresholdFacts(told.thresholds, raw.exitCode),
    };
}
/**
 * Turns a k6 run into a round. The evidence floor comes first: when it does not hold there is one `invalid` problem
 * with the reason in a sentence, and no values. `problems` speak of the load by its name.
 */
function loadRound(input) {
    const { name, side, ask, raw, points, tree, counters, cores } = input;
    const sorted = sortEndpoints(points, ask, raw);
    const endpoints = [...sorted.own].map(([endpoint, readings]) => totalsOf(endpoint, readings));
    // What `as-written` cuts off may be the script's own wish (`gracefulStop`): it is said, not counted.
    const unanswered = ask.profile === 'as-written' ? 0 : points.unanswered;
    const all = withUnanswered(totalsOf('all', [...sorted.own.values()].flat()), unanswered);
    const totals = loadTotals(input);
    const medianMs = sketch_quantile(all.raw, 0.5);
    const told = {
        side,
        profile: ask.profile,
        origin: ask.origin,
        raw,
        points,
        sorted,
        endpoints,
        all,
        ...totals,
        thresholds: scriptThresholds(raw.summary),
    };
    const facts = roundFacts(input, told);
    const generator = judgeGenerator({
        points,
        ...totals,
        ...(ask.ratePerSecond === undefined ? {} : { ratePerSecond: ask.ratePerSecond }),
        ...(facts.generatorCpu === undefined ? {} : { generatorCpu: facts.generatorCpu }),
        ...(tree?.cpuSeconds === undefined ? {} : { serverCpu: (tree.cpuSeconds * 1000) / tree.wallMs }),
        ...(cores === undefined ? {} : { cores }),
        ...(medianMs === undefined ? {} : { medianMs }),
    });
    const evidence = evidenceProblems(told);
    const floorHolds = evidence.every(({ kind }) => kind !== 'invalid');
    const problems = [...evidence, ...(floorHolds ? generator.problems : [])].map((each) => ({
        ...each,
        about: name,
    }));
    const valid = problems.every(({ kind }) => kind !== 'invalid');
    const answered = all.requests - all.unreached + points.setupRequests;
    const values = {
        ...wholeValues(name, all, totals, points),
        ...Object.assign({}, ...endpoints.map((endpoint) => endpointValues(name, endpoint))),
        ...serverValues(name, answered, tree, counters),
    };
    return { values: valid ? values : {}, facts: { ...facts, ...generator.facts }, problems };
}

;// CONCATENATED MODULE: ./build/src/take-load-round.js
/** One k6 invocation against one side, with the server's process tree and counters beside it. */




/** A warm-up after a server's start is this long at most; it is thrown away (docs/verdicts.md section 2). */
const WARM_UP_MS = 2_000;
/** What hangs in a warm-up is not waited for: nobody reads it. */
const WARM_UP_GRACE_MS = 3_000;
function loadNamed(plan, name) {
    const load = plan.loads.find((each) => each.name === name);
    if (!load)
        throw new Error(`there is no load called ${name} in the plan`);
    return load;
}
/** What k6 is asked for at this side. */
function loadAsk(load, site, scene) {
    const script = scene.scripts[load.name];
    return {
        side: site.side,
        paths: load.paths,
        profile: load.profile,
        roundMs: load.roundMs,
        origin: site.origin,
        env: load.env,
        ...(site.headers === undefined ? {} : { headers: site.headers }),
        ...(script === undefined ? {} : { script }),
        ...(load.ratePerSecond === undefined ? {} : { ratePerSecond: load.ratePerSecond }),
    };
}
/** A short round that nobody reads: caches, JIT and connections of a fresh process. */
async function warmUp(load, site, scene, ports) {
    if (load.profile === 'as-written')
        return;
    const roundMs = Math.min(load.roundMs, WARM_UP_MS);
    await ports.load.run({ ...loadAsk(load, site, scene), roundMs, graceMs: WARM_UP_GRACE_MS }, () => undefined);
}
/** One round of load. `maxVus`: what an earlier round found it needed. */
async function takeLoadRound(plan, load, site, scene, ports, maxVus) {
    const ask = { ...loadAsk(load, site, scene), ...(maxVus === undefined ? {} : { maxVus }) };
    const reader = createLoadReader(readerOptions(ask));
    const before = await readCounters(plan, site, ports);
    const watch = site.pids.length > 0 ? ports.machine.watch(site.pids) : undefined;
    const raw = await ports.load.run(ask, (chunk) => reader.write(chunk));
    const tree = await watch?.stop();
    const after = await readCounters(plan, site, ports);
    const counters = before.text === undefined || after.text === undefined
        ? undefined
        : { before: before.text, after: after.text };
    const read = loadRound({
        name: load.name,
        side: site.side,
        ask,
        raw,
        points: withoutSecrets(reader.end(), scene),
        tree,
        counters,
        cores: ports.machine.facts.cores,
    });
    return {
        values: { ...read.values, ...readyTime(load, site) },
        load: read.facts,
        problems: [...read.problems, ...before.problems, ...after.problems],
        ...(tree ? { host: hostFacts(tree) } : {}),
    };
}
/** Endpoints that differ by a secret only become one, which joins their requests (read/own-endpoints.ts). */
function withoutSecrets(points, { redactor }) {
    if (redactor === undefined)
        return points;
    return {
        ...points,
        endpoints: points.endpoints.map((endpoint) => ({ ...endpoint, name: redactor.text(endpoint.name) })),
    };
}
/** A metrics endpoint that does not answer costs its rows, not the round. */
async function readCounters(plan, site, ports) {
    if (plan.serverMetricsPath === undefined)
        return { problems: [] };
    const reading = await ports.machine.counters(site, plan.serverMetricsPath);
    if (reading.ok)
        return { text: reading.text, problems: [] };
    return { problems: [{ kind: 'warning', message: `server.metrics (${site.side}): ${reading.why}` }] };
}
/** Every round carries the ready time of its process generation; the gate counts generations, not rounds. */
function readyTime(load, site) {
    return site.readyMs === undefined ? {} : { [(0,model_metric/* serverMetricId */.Lk)(load.name, 'ready-time')]: site.readyMs };
}
function hostFacts(tree) {
    const { steal, otherCpuCores: otherCpu, cpuSeconds, wallMs } = tree;
    return {
        ...(steal === undefined ? {} : { steal }),
        ...(otherCpu === undefined ? {} : { otherCpu }),
        ...(cpuSeconds === undefined ? {} : { previewCpu: (cpuSeconds * 1000) / wallMs }),
    };
}

;// CONCATENATED MODULE: ./build/src/climb.js
/** A stress run: one side up a staircase of rates, and the step at which a limit breaks. */









/**
 * Drives the plan's first load through the profile's steps in one k6 run. The verdict is `pass` (a stress run never
 * gates) unless not even the first step was answered: then nothing was stressed and it is `invalid`.
 */
async function climb(plan, scene, site, ports) {
    const { stress } = plan;
    const [load] = plan.loads;
    if (!stress || !load) {
        throw new failure/* TollgateError */.xB('config', 'a stress run needs a load: name a k6 script (k6:) or pages to request');
    }
    const result = await climbed(load, stress, { plan, scene, site, ports });
    return { result, judged: judgedOfStress(result, site) };
}
async function climbed(load, stress, ground) {
    const { plan, scene, site, ports } = ground;
    const steps = stressSteps(stress);
    const driven = { ...load, env: { ...load.env, TOLLGATE_PROFILE: stress.profile } };
    const seconds = Math.round(stress.durationMs / 1000);
    ports.voice.say(`${stress.profile}: ${steps.map((step) => step.ratePerSecond).join(', ')} iterations/s, ${seconds} s in all`);
    await warmUp({ ...driven, ratePerSecond: Math.max(1, (steps[0]?.ratePerSecond ?? 1) / 2) }, site, scene, ports);
    const ask = { ...loadAsk(driven, site, scene), steps, roundMs: stress.durationMs };
    const reader = createLoadReader(readerOptions(ask));
    const raw = await ports.load.run(ask, (chunk) => reader.write(chunk));
    const measured = stepResults({ steps, origin: site.origin }, raw, reader.end()).map((step, index) => ({
        ...step,
        ...(steps[index] === undefined ? {} : { ms: steps[index].ms }),
    }));
    return stressResult(load.name, stress.profile, measured, limitsOf(load.name, plan, ports));
}
/** The team's own limits on the whole script; without one a p95 that leaves its first step's level counts. */
function limitsOf(load, plan, ports) {
    const limit = (metric) => (0,defaults/* metricSpec */.yD)((0,model_metric/* loadMetricId */.Av)(load, 'all', metric), plan.thresholds).limit;
    const [p95Ms, p50Ms, errors] = [limit('latency-p95'), limit('latency-p50'), limit('errors')];
    return {
        cores: ports.machine.facts.cores,
        ...(p95Ms === undefined ? {} : { p95Ms }),
        ...(p50Ms === undefined ? {} : { p50Ms }),
        ...(errors === undefined ? {} : { errors }),
    };
}
function judgedOfStress(result, site) {
    const [first] = result.steps;
    const unanswered = first === undefined || first.requests === 0 || first.errors === first.requests;
    const status = site.status();
    const lastLines = status.alive
        ? ''
        : ` The server ${status.how}; its last lines:\n${status.lastLines.join('\n')}`;
    const problems = unanswered
        ? [
            {
                kind: 'invalid',
                message: `no request of the first step succeeded: nothing was stressed.${lastLines}`,
            },
        ]
        : lastLines === ''
            ? []
            : [{ kind: 'warning', message: lastLines.trim() }];
    const verdict = unanswered ? 'invalid' : 'pass';
    const reason = unanswered ? 'no request of the first step succeeded' : result.text;
    return { judgement: { verdict, reason, metrics: [], next: null, findings: [], problems } };
}

// EXTERNAL MODULE: ./build/src/config/ignored.js
var ignored = __webpack_require__(90042);
;// CONCATENATED MODULE: ./build/src/with-notes.js
/** Notes that planning learnt from the sides: kept in the plan, shown with the run's other notes. */
function withNotes(plan, scene, notes) {
    const problems = notes.map(({ message, override }) => ({
        kind: 'note',
        message: override === undefined ? message : `${message} (override: ${override})`,
    }));
    return {
        plan: { ...plan, notes: [...plan.notes, ...notes] },
        scene: { ...scene, problems: [...scene.problems, ...problems] },
    };
}

;// CONCATENATED MODULE: ./build/src/sites.js
/** The sides of one visit: built, brought up, and brought back when asked. */

/**
 * Builds and starts every side of the scene, so that a preview that cannot start fails before anything is measured.
 * A base that cannot be built or started is said and left out (the history rule decides then), unless the plan asks
 * for `paired`.
 * @throws TollgateError of kind `preview`
 */
async function bringUp(plan, scene, ports) {
    const open = new Map();
    // A side that is ended and brought up again is another process: the next generation, cold again.
    const starts = new Map();
    const closeAll = async () => {
        const sites = [...open.values()];
        for (const site of sites)
            starts.set(site.side, site.generation + 1);
        open.clear();
        await Promise.all(sites.map((site) => site[Symbol.asyncDispose]()));
    };
    const sources = [];
    const readyMs = [];
    let baseMissing = scene.baseMissing;
    const use = async (side) => {
        const there = open.get(side);
        if (there)
            return there;
        const source = sources.find((each) => each.side === side);
        if (!source)
            throw new Error(`there is no ${side} side in this visit`);
        if (plan.compare.pairing === 'one-at-a-time')
            await closeAll();
        const site = await ports.preview.open(source, starts.get(side) ?? 0);
        const other = [...open.values()].find(({ origin }) => origin === site.origin);
        if (other && source.plan.kind !== 'url') {
            await site[Symbol.asyncDispose]();
            throw oneAddress(site, other);
        }
        open.set(side, site);
        if (site.readyMs !== undefined)
            readyMs.push(site.readyMs);
        return site;
    };
    const bring = async (source) => {
        sources.push(source);
        try {
            await ports.preview.build(source);
            await use(source.side);
        }
        catch (error) {
            sources.pop();
            throw error;
        }
    };
    let anchor = scene.anchored?.anchor;
    let anchorMissing;
    try {
        for (const source of scene.sources) {
            try {
                await bring(source);
            }
            catch (error) {
                if (scene.anchored && anchor && isTrouble(source, error)) {
                    anchorMissing = `${anchor.name} could not be brought up, so main was measured beside itself: ${error.message}`;
                    anchor = undefined;
                    ports.voice.say(anchorMissing);
                    await bring(scene.anchored.instead);
                }
                else {
                    if (!canDoWithout(source, plan, error))
                        throw error;
                    baseMissing = `base could not be brought up: ${error.message}`;
                    ports.voice.say(baseMissing);
                }
            }
        }
    }
    catch (error) {
        await closeAll();
        throw error;
    }
    return {
        sources,
        readyMs,
        ...(baseMissing === undefined ? {} : { baseMissing }),
        ...(anchor === undefined ? {} : { anchor }),
        ...(anchorMissing === undefined ? {} : { anchorMissing }),
        use,
        restart: async () => {
            for (const site of open.values())
                await site.restart();
        },
        [Symbol.asyncDispose]: closeAll,
    };
}
/**
 * Two servers that share a port (SO_REUSEPORT) both answer, whichever the kernel picks: the sides would be compared with
 * each other mixed. A preview that is already up is another matter: `calibrate` measures one against itself.
 */
function oneAddress({ side, origin }, other) {
    return new failure/* TollgateError */.xB('preview', `${side} and ${other.side} both listen on ${origin}, so nobody knows which of them answers: let the server listen on ` +
        'the PORT it is given ("${port}" in a command), or run one side at a time ("pairing: one-at-a-time")');
}
/** A base that does not build or start, for whatever reason but an interrupt. */
function isTrouble(source, error) {
    return source.side === 'base' && error instanceof failure/* TollgateError */.xB && error.kind !== 'cancelled';
}
/**
 * The side that settles rates and what is there to measure: base, so that a change cannot set its own load; head where
 * there is no base, or where base is a commit of long ago and head is main.
 */
function referenceSide(sites) {
    return sites.anchor === undefined && sites.sources.some(({ side }) => side === 'base') ? 'base' : 'head';
}
function canDoWithout(source, plan, error) {
    const isPreview = error instanceof failure/* TollgateError */.xB && error.kind === 'preview';
    const needed = plan.compare.strategy === 'paired' || plan.compare.confirm === 'fresh-runner';
    return isPreview && source.side === 'base' && plan.mode === 'gate' && !needed;
}

;// CONCATENATED MODULE: ./build/src/drop-guesses.js
/** What nobody asked for and does not work is left out before it could spoil the run; what was asked for stays. */




/**
 * The loads and pages that stay, and a note for each that goes. A path goes when it answers 4xx ("there is no such page
 * here"); a redirect, a 5xx or silence is trouble that a person must see, so it stays.
 */
function keepGuesses(plan, facts) {
    const notes = [];
    const isThere = (path) => {
        const status = facts.statuses.get(path) ?? 0;
        return status < 400 || status >= 500;
    };
    const pages = plan.pages.filter(({ guessed, path }) => {
        if (!guessed || isThere(path))
            return true;
        const message = `the page ${path} is left out: ${facts.side} answers ${facts.statuses.get(path) ?? ''} there, and nobody asked for it`;
        notes.push({ message, override: 'pages: [/start]' });
        return false;
    });
    const loads = plan.loads.flatMap((load) => {
        if (!load.guessed)
            return [load];
        const why = facts.broken.get(load.name);
        if (why !== undefined) {
            const message = `the load ${load.name} is left out: nobody asked for it, and k6 cannot use it: ${why}`;
            notes.push({ message, override: `load: [${load.script ?? 'perf/script.js'}]` });
            return [];
        }
        const paths = load.paths.filter(isThere);
        if (paths.length > 0 || load.paths.length === 0)
            return [{ ...load, paths }];
        const message = `the load ${load.name} is left out: ${facts.side} has nothing at ${load.paths.join(', ')}, and nobody asked for it`;
        notes.push({ message, override: 'load: [perf/script.js]' });
        return [];
    });
    return { loads, pages, notes };
}
/**
 * The plan and scene without guesses that cannot work on base (on head where there is no base).
 * @throws TollgateError of kind `config` when nothing is left to measure
 */
async function dropGuesses(plan, scene, sites, ports) {
    const guesses = [...plan.pages, ...plan.loads].filter(({ guessed }) => guessed);
    if (guesses.length === 0)
        return { plan, scene };
    const side = referenceSide(sites);
    const kept = keepGuesses(plan, { side, ...(await askFor(plan, scene, await sites.use(side), ports)) });
    const { loads, pages, notes } = kept;
    for (const { message } of notes)
        ports.voice.say(`  ${message}`);
    if (loads.length + pages.length === 0) {
        throw new failure/* TollgateError */.xB('config', `there is nothing to measure: ${notes.map(({ message }) => message).join('; ')}. Name a page (\`pages: [/start]\`) or a k6 script (\`load: perf/script.js\`) in .github/tollgate.yml, by the inputs \`pages\` and \`k6\`, or by --pages and --k6`);
    }
    return withNotes({ ...plan, loads, pages }, scene, notes);
}
async function askFor(plan, scene, site, ports) {
    const statuses = new Map();
    const broken = new Map();
    const pages = plan.pages.filter(({ guessed }) => guessed).map(({ path }) => path);
    const loads = plan.loads.filter(({ guessed }) => guessed);
    for (const path of new Set([...pages, ...loads.flatMap(({ paths }) => paths)])) {
        const status = await ports.preview.status(site, path);
        if (status !== undefined)
            statuses.set(path, status);
    }
    for (const load of loads) {
        const { script, ...ask } = loadAsk(load, site, scene);
        const why = script === undefined ? undefined : await ports.load.refuses({ ...ask, script });
        if (why !== undefined)
            broken.set(load.name, why);
    }
    return { statuses, broken };
}

// EXTERNAL MODULE: ./build/src/gate/judge-run.js + 9 modules
var judge_run = __webpack_require__(52372);
// EXTERNAL MODULE: ./build/src/gate/rounds.js
var gate_rounds = __webpack_require__(80884);
;// CONCATENATED MODULE: ./build/src/stats/random.js

/**
 * Chris Doty-Humphrey's sfc32 (passes PractRand), its state filled from the seed by Steele, Lea & Flood's
 * splitmix (32 bits) and the first rounds thrown away. Normal deviates by Marsaglia's polar method, 1964.
 * The seed is any finite number; its integer part modulo 2^53 counts.
 */
function createRandom(seed) {
    (0,require_sample/* requireWithin */.rm)(seed, -Number.MAX_VALUE, Number.MAX_VALUE, 'createRandom: seed');
    const whole = Math.abs(Math.trunc(seed)) % 2 ** 53;
    let mix = (whole | 0) ^ Math.imul(Math.floor(whole / 2 ** 32) + 1, 0x85ebca6b) ^ (seed < 0 ? 0x27d4eb2f : 0);
    const next = () => {
        mix = (mix + 0x9e3779b9) | 0;
        let t = mix ^ (mix >>> 16);
        t = Math.imul(t, 0x21f0aaad);
        t ^= t >>> 15;
        t = Math.imul(t, 0x735a2d97);
        return t ^ (t >>> 15);
    };
    let [a, b, c, counter] = [next(), next(), next(), 1];
    const bits = () => {
        const t = (((a + b) | 0) + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = ((c << 21) | (c >>> 11)) + t;
        c |= 0;
        return t >>> 0;
    };
    for (let i = 0; i < 12; i += 1)
        bits();
    const uniform = () => ((bits() >>> 5) * 67_108_864 + (bits() >>> 6)) / 9_007_199_254_740_992;
    let spare;
    const normal = () => {
        if (spare !== undefined) {
            const kept = spare;
            spare = undefined;
            return kept;
        }
        for (;;) {
            const x = 2 * uniform() - 1;
            const y = 2 * uniform() - 1;
            const s = x * x + y * y;
            if (s === 0 || s >= 1)
                continue;
            const scale = Math.sqrt((-2 * Math.log(s)) / s);
            spare = y * scale;
            return x * scale;
        }
    };
    return { uniform, normal, integer: (below) => Math.floor(uniform() * below) };
}
/** A shuffled copy (Fisher-Yates). */
function shuffle(values, random) {
    const shuffled = [...values];
    for (let i = shuffled.length - 1; i > 0; i -= 1) {
        const j = random.integer(i + 1);
        [shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]];
    }
    return shuffled;
}
/**
 * Who runs first in each of `blocks` blocks: in every group of `group` (even) neighbours each side leads half the
 * time, in drawn order; so every look at whole groups is balanced, and adding blocks leaves the earlier ones as they
 * were. A last group of odd size gives its odd block to a drawn side. Source: permuted blocks, Zelen 1974.
 */
function balancedOrder(blocks, seed, group = 4) {
    (0,require_sample/* requireWithin */.rm)(blocks, 0, 1e6, 'balancedOrder: blocks');
    if (!Number.isInteger(blocks))
        throw new RangeError(`balancedOrder: blocks must be whole, is ${blocks}`);
    if (!(group >= 2 && group % 2 === 0))
        throw new RangeError(`balancedOrder: group must be even and at least 2, is ${group}`);
    const random = createRandom(seed);
    const order = [];
    while (order.length < blocks) {
        const leaders = Array.from({ length: group }, (_, i) => (i % 2 === 0 ? 'base' : 'head'));
        order.push(...shuffle(leaders, random));
    }
    return order.slice(0, blocks);
}

;// CONCATENATED MODULE: ./build/src/gate/schedule.js
/** Blocks in the order they are to run: which side first, and when the servers start anew. */



/** A seed of its own for every target and stage, so that their orders do not march in step. Source: FNV-1a, 32 bits. */
function seedFor(seed, text) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i += 1)
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return seed + (hash >>> 0);
}
function orderOf(plan, stage, target, blocks) {
    const seed = seedFor(plan.seed, `${stage} ${(0,gate_rounds/* targetKey */.hD)(target)}`);
    return balancedOrder(blocks, seed).map((first) => [first, first === 'base' ? 'head' : 'base']);
}
/** Fresh processes where they are due: at the start of a confirmation, and every second block of a load where cheap. */
function restartsAt(stage, block, isFirst, kind, facts) {
    if (!isFirst || facts.readyMs === undefined)
        return false;
    if (stage === 'confirm' && block === 0)
        return true;
    return kind === 'load' && block > 0 && block % budget/* RESTART_EVERY */.q0 === 0 && (0,budget/* restartIsCheap */.HA)(facts);
}
/**
 * The blocks of several targets, taken in turns. Every group of four blocks leads with each side twice, in an order
 * drawn from the plan's seed; a longer run of blocks begins like a shorter one.
 */
function pairedBlocks(plan, facts, stage, spans) {
    const orders = spans.map(({ target, to }) => orderOf(plan, stage, target, to));
    const last = spans.reduce((most, { to }) => Math.max(most, to), 0);
    const blocks = [];
    for (let block = 0; block < last; block += 1) {
        let isFirst = true;
        for (const [index, { target, from, to }] of spans.entries()) {
            const order = orders[index]?.[block];
            if (block < from || block >= to || !order)
                continue;
            blocks.push({
                stage,
                block,
                target,
                order,
                restart: restartsAt(stage, block, isFirst, target.kind, facts),
            });
            isFirst = false;
        }
    }
    return blocks;
}
/** Rounds of head alone, the targets in turns. */
function headBlocks(facts, spans) {
    const last = spans.reduce((most, { to }) => Math.max(most, to), 0);
    const blocks = [];
    for (let block = 0; block < last; block += 1) {
        let isFirst = true;
        for (const { target, from, to } of spans) {
            if (block < from || block >= to)
                continue;
            const restart = restartsAt('history', block, isFirst, target.kind, facts);
            blocks.push({ stage: 'history', block, target, order: ['head'], restart });
            isFirst = false;
        }
    }
    return blocks;
}

;// CONCATENATED MODULE: ./build/src/gate/anchor-night.js
/** A night in which base is a commit of long ago: its trouble is never main's. */




/**
 * Judges a night beside `anchor`. Where that cannot be trusted (the old commit's server died, or it lacks what today's
 * scripts ask for), main's own rounds are judged alone, so that its history goes on.
 */
function judgeNight(plan, rounds, facts, anchor) {
    const both = (0,judge_run/* judgeRun */.Zy)(plan, rounds, facts, anchor);
    if (both.verdict !== 'invalid')
        return { judgement: both, anchor };
    const own = rounds.filter(({ side }) => side === 'head');
    const reason = `${anchor.name} as the base of this night (${both.reason})`;
    return { judgement: (0,judge_run/* judgeRun */.Zy)(plan, own, { ...facts, base: { available: false, reason } }) };
}
/**
 * What main's own run still lacks where the anchor proved useless half-way, of head alone: a run of two rounds would
 * stand in the history like any other. As many as fit the budget, never fewer than a run needs; undefined for none.
 * No servers start anew, for the anchor's may be dead.
 */
function headInstead(plan, rounds, facts, anchor) {
    const night = judgeNight(plan, rounds, facts, anchor);
    if (night.anchor || night.judgement.verdict === 'invalid')
        return undefined;
    const targets = [...(0,gate_rounds/* loadTargets */.JU)(plan), ...(0,gate_rounds/* pageTargets */.sB)(plan)];
    const perRound = targets.reduce((sum, target) => sum + (0,budget/* blockMs */.uN)(plan, rounds, facts, target) / 2, 0);
    const fits = Math.floor((plan.compare.timeBudgetMs - (0,budget/* spentMs */.H4)(rounds, facts)) / Math.max(1, perRound));
    const spans = targets.flatMap((target) => {
        const own = (0,gate_rounds/* roundsOf */.T1)(rounds, target, 'screen');
        const taken = own.filter((round) => round.side === 'head' && (0,gate_rounds/* isSound */.gH)(round)).length;
        const wanted = Math.max(budget/* HISTORY_ROUNDS */.RC.page, Math.min(budget/* HISTORY_ROUNDS */.RC[target.kind], taken + fits));
        const from = (0,gate_rounds/* begun */.q1)(own);
        return taken < wanted ? [{ target, from, to: from + wanted - taken }] : [];
    });
    if (spans.length === 0)
        return undefined;
    return {
        stage: 'screen',
        blocks: headBlocks(facts, spans).map((block) => ({ ...block, stage: 'screen', restart: false })),
        why: `${(0,gate_rounds/* targetsText */.WH)(spans.map(({ target }) => target))} on head alone, for ${anchor.name} cannot stand beside it`,
    };
}

// EXTERNAL MODULE: ./build/src/gate/evidence.js
var evidence = __webpack_require__(30900);
// EXTERNAL MODULE: ./build/src/gate/further-blocks.js
var further_blocks = __webpack_require__(6434);
// EXTERNAL MODULE: ./build/src/gate/pair.js
var gate_pair = __webpack_require__(25521);
// EXTERNAL MODULE: ./build/src/gate/size.js
var size = __webpack_require__(26588);
;// CONCATENATED MODULE: ./build/src/gate/look.js
/** A look at what was measured so far: stop, go and confirm, or go on. */






/**
 * A row that needs no more blocks. Primary rows must have ruled out a change that matters at the harder bound of a
 * look (97.5 %); secondary rows never move the verdict by doubt, so they ask for more only when they reach their threshold.
 */
function settled({ metric, screen: said }) {
    if (!(0,defaults/* compares */.tk)(metric))
        return true;
    switch (said.kind) {
        case 'effect':
            return (0,effect/* ruledOutStrictly */.hk)(said.effect) || (!metric.primary && said.effect.d < said.effect.allowed);
        case 'exact':
        case 'one-sided':
            return true;
        case 'untestable':
            return !metric.primary;
    }
}
/** Could a change that must be seen hide in this row? */
function isBlind({ metric, screen: said }, mustSee) {
    if (!metric.primary || !(0,defaults/* compares */.tk)(metric) || said.kind !== 'effect' || (0,effect/* ruledOut */.rA)(said.effect))
        return false;
    return (said.effect.toChange(said.effect.blindness) ?? Infinity) > mustSee;
}
/** Is a last look worth its minutes? Only where a row leans, or where without it the run could not tell. */
function worthLastLook(judged, mustSee) {
    return judged.some((row) => (0,paired/* leans */.c6)(row) || isBlind(row, mustSee));
}
/**
 * Would so many more blocks let the run see what must be seen? Only where a primary row of the target hides it now, where
 * the target's scatter lets all such rows see it then, and where nothing at all is flagged.
 */
function wouldSee(plan, rounds, facts) {
    const judged = (0,paired/* screen */.nj)((0,gate_pair/* pairRounds */._)(plan, rounds, facts).metrics);
    const { mustSee } = plan.compare;
    if (judged.some(({ flagged }) => flagged))
        return () => false;
    const blind = judged.filter((row) => isBlind(row, mustSee));
    const sees = ({ screen: said }, more) => {
        if (said.kind !== 'effect')
            return false;
        const { blocks, blindness, toChange } = said.effect;
        return (toChange(blindness * Math.sqrt(blocks / (blocks + more))) ?? Infinity) <= mustSee;
    };
    return (target, more) => {
        const own = blind.filter(({ metric }) => (0,gate_rounds/* belongsTo */.g4)(metric.id, target));
        return own.length > 0 && own.every((row) => sees(row, more));
    };
}
/** One look at the screen's rounds, per target: everything clear, something flagged, or neither yet. */
function lookAt(plan, rounds, facts) {
    const judged = (0,paired/* screen */.nj)((0,gate_pair/* pairRounds */._)(plan, rounds, facts).metrics);
    return (target) => {
        const own = judged.filter(({ metric }) => (0,gate_rounds/* belongsTo */.g4)(metric.id, target));
        if (own.some(({ flagged }) => flagged))
            return 'flagged';
        if (own.every(settled))
            return 'clear';
        return worthLastLook(own, plan.compare.mustSee) ? 'torn' : 'open';
    };
}
const clearness = ({ screen: said }) => (said.kind === 'effect' ? said.effect.p : 1);
/** Ids flagged at the screen, the clearest first. */
function flaggedIds(plan, rounds, facts) {
    return (0,paired/* screen */.nj)((0,gate_pair/* pairRounds */._)(plan, rounds, facts).metrics)
        .filter(({ flagged }) => flagged)
        .sort((a, b) => clearness(a) - clearness(b))
        .map(({ metric }) => metric.id);
}
/**
 * Could more fresh blocks still settle it? A flag that they neither bore out nor cleared, however small it reads by now; and a
 * primary row that joined and still shows its change, for a report that accuses its tail alone names half of the cause.
 */
function isOpen({ metric, fresh, joined }) {
    if (fresh)
        return !(0,paired/* isConfirmed */.it)(fresh) && !(0,effect/* ruledOut */.rA)(fresh.effect);
    return metric.primary && joined !== undefined && !(0,effect/* ruledOut */.rA)(joined.effect) && (0,size/* stillBig */.FO)(joined.effect);
}
/** Ids of what more fresh blocks could still settle. */
function openConfirmations(plan, rounds, facts) {
    const { metrics, confirm } = (0,gate_pair/* pairRounds */._)(plan, rounds, facts);
    return (0,paired/* confirmed */.qF)((0,paired/* screen */.nj)(metrics), confirm?.metrics ?? [])
        .filter(isOpen)
        .map(({ metric }) => metric.id);
}

// EXTERNAL MODULE: ./build/src/gate/look-share.js + 1 modules
var look_share = __webpack_require__(43662);
;// CONCATENATED MODULE: ./build/src/gate/confirm-steps.js
/** Step 4: fresh blocks for what was flagged. */









/** Fresh blocks of what was flagged, worst first, as many as the rest of the budget holds. */
const confirmFlagged = (plan, rounds, facts) => {
    if (plan.mode === 'baseline' || rounds.some((round) => round.stage === 'confirm'))
        return undefined;
    const targets = [...(0,gate_rounds/* loadTargets */.JU)(plan), ...(0,gate_rounds/* pageTargets */.sB)(plan)];
    // What another machine has flagged is asked for whatever its screen looks like from here.
    const ids = [...new Set([...flaggedIds(plan, rounds, facts), ...(facts.screened?.ids ?? [])])];
    const flagged = [...new Set(ids.flatMap((id) => targets.filter((target) => (0,gate_rounds/* belongsTo */.g4)(id, target))))];
    let left = (0,budget/* confirmLeftMs */.IG)(plan, rounds, facts);
    const cost = (target) => (0,budget/* blockMs */.uN)(plan, rounds, facts, target);
    const chosen = [];
    for (const target of flagged) {
        if ((0,evidence/* hopeless */.I)(rounds, target) || effect/* LEAST_BLOCKS */.zP * cost(target) > left)
            continue;
        chosen.push(target);
        left -= effect/* LEAST_BLOCKS */.zP * cost(target);
    }
    if (chosen.length === 0)
        return undefined;
    const more = Math.max(0, Math.floor(left / chosen.reduce((sum, target) => sum + cost(target), 0)));
    const to = Math.min(effect/* CONFIRM_BLOCKS */.QC, effect/* LEAST_BLOCKS */.zP + more);
    const spans = chosen.map((target) => ({ target, from: 0, to }));
    return {
        stage: 'confirm',
        blocks: pairedBlocks(plan, facts, 'confirm', spans),
        why: `${(0,wording/* listed */.KE)(ids)} flagged: ${(0,wording/* counted */.hS)(to, 'fresh block')} of ${(0,gate_rounds/* targetsText */.WH)(chosen)} to confirm or clear`,
    };
};
/** The confirmation's second look: loads with a flag that eight fresh blocks neither bore out nor cleared. */
const confirmOpen = (plan, rounds, facts) => {
    const more = (0,further_blocks/* confirmExtension */.OO)(plan, rounds, facts);
    if (more === 0 || !(0,look_share/* looksTwice */.Vk)(plan))
        return undefined;
    const open = openConfirmations(plan, rounds, facts);
    const spans = (0,gate_rounds/* loadTargets */.JU)(plan).flatMap((target) => {
        const own = (0,gate_rounds/* roundsOf */.T1)(rounds, target, 'confirm');
        const from = (0,gate_rounds/* begun */.q1)(own);
        const atFirst = (0,gate_rounds/* wholeBlocks */.I6)(own).length === effect/* CONFIRM_BLOCKS */.QC && from === effect/* CONFIRM_BLOCKS */.QC;
        const asks = atFirst && !(0,evidence/* hopeless */.I)(rounds, target) && open.some((id) => (0,gate_rounds/* belongsTo */.g4)(id, target));
        return asks ? [{ target, from, to: from + more }] : [];
    });
    if (spans.length === 0)
        return undefined;
    const asking = open.filter((id) => spans.some(({ target }) => (0,gate_rounds/* belongsTo */.g4)(id, target)));
    return {
        stage: 'confirm',
        blocks: pairedBlocks(plan, facts, 'confirm', spans),
        why: `${(0,wording/* listed */.KE)(asking)}: neither confirmed nor cleared by ${(0,wording/* counted */.hS)(effect/* CONFIRM_BLOCKS */.QC, 'fresh block')}, ${String(more)} more`,
    };
};

// EXTERNAL MODULE: ./build/src/gate/facts.js
var gate_facts = __webpack_require__(582);
;// CONCATENATED MODULE: ./build/src/gate/head-alone.js
/** Rounds of head alone, where base cannot be measured beside it. */



/** Rounds of head alone, for the comparison with past runs on main. */
const headAlone = (plan, rounds, facts) => {
    const targets = [...(0,gate_rounds/* loadTargets */.JU)(plan), ...(0,gate_rounds/* pageTargets */.sB)(plan)];
    const affordableRounds = (target) => {
        const perRound = targets.reduce((sum, each) => sum + (0,budget/* blockMs */.uN)(plan, [], facts, each) / 2, 0);
        const fits = Math.floor(plan.compare.timeBudgetMs / perRound);
        return Math.max(budget/* HISTORY_ROUNDS */.RC.page, Math.min(budget/* HISTORY_ROUNDS */.RC[target.kind], fits));
    };
    const spans = targets.flatMap((target) => {
        const from = (0,gate_rounds/* begun */.q1)((0,gate_rounds/* roundsOf */.T1)(rounds, target, 'history'));
        return from === 0 ? [{ target, from, to: affordableRounds(target) }] : [];
    });
    if (spans.length === 0 || rounds.length > 0)
        return undefined;
    return {
        stage: 'history',
        blocks: headBlocks(facts, spans),
        why: `${(0,gate_rounds/* targetsText */.WH)(targets)} on head, to compare with past runs on main`,
    };
};

// EXTERNAL MODULE: ./build/src/gate/only-errors.js
var only_errors = __webpack_require__(7691);
;// CONCATENATED MODULE: ./build/src/gate/screen-steps.js
/** Steps 1 to 3: exact audits, paired load to its looks, changed pages. */










/** Lost blocks are taken again, so many times. */
const REPLACEMENTS = 2;
/** What is still missing of `wanted` sound blocks per target, lost ones taken again. */
function missingSpans(plan, rounds, targets, wanted) {
    return targets.flatMap((target) => {
        if ((0,only_errors/* onlyErrors */.M)(plan, rounds, target))
            return [];
        const own = (0,gate_rounds/* roundsOf */.T1)(rounds, target, 'screen');
        const from = (0,gate_rounds/* begun */.q1)(own);
        const lost = Math.min(REPLACEMENTS, from - (0,gate_rounds/* wholeBlocks */.I6)(own).length);
        const to = Math.min(wanted + lost, wanted + REPLACEMENTS);
        return from < to && !(0,evidence/* hopeless */.I)(rounds, target, to - from) ? [{ target, from, to }] : [];
    });
}
function screenAsk(plan, facts, spans, why) {
    if (spans.length === 0)
        return undefined;
    return { stage: 'screen', blocks: pairedBlocks(plan, facts, 'screen', spans), why };
}
/** Step 1: one audit per page, device and side: bytes, requests, failing audits, and what was served. */
const exactAudits = (plan, rounds, facts) => {
    if (plan.mode === 'baseline')
        return undefined;
    const targets = (0,gate_rounds/* pageTargets */.sB)(plan).filter((target) => (0,gate_rounds/* roundsOf */.T1)(rounds, target, 'exact').length === 0);
    if (targets.length === 0)
        return undefined;
    const spans = targets.map((target) => ({ target, from: 0, to: 1 }));
    return {
        stage: 'exact',
        blocks: pairedBlocks(plan, facts, 'exact', spans),
        why: `one audit of ${(0,gate_rounds/* targetsText */.WH)(targets)} on each side: what is served is compared exactly`,
    };
};
/** So many more blocks of each target, after what was taken of it. */
function further(rounds, targets, more) {
    return targets.map((target) => {
        const from = (0,gate_rounds/* begun */.q1)((0,gate_rounds/* roundsOf */.T1)(rounds, target, 'screen'));
        return { target, from, to: from + more };
    });
}
function loadBlocks(plan) {
    if (plan.mode === 'baseline')
        return budget/* HISTORY_ROUNDS */.RC.load;
    return (0,look_share/* looksTwice */.Vk)(plan) ? budget/* LOOKS */.BJ.load[0] : budget/* LOOKS */.BJ.load[1];
}
function pageBlocks(plan) {
    if (plan.mode === 'baseline')
        return budget/* HISTORY_ROUNDS */.RC.page;
    return (0,look_share/* looksTwice */.Vk)(plan) ? budget/* LOOKS */.BJ.page[0] : budget/* LOOKS */.BJ.page[1];
}
function affordable(plan, rounds, facts, targets) {
    const without = new Set((0,budget/* firstLook */.yb)(plan, rounds, facts, loadBlocks(plan)).without.map(gate_rounds/* targetKey */.hD));
    const begunKeys = new Set(rounds.filter((round) => round.stage === 'screen').map((round) => (0,gate_rounds/* targetKey */.hD)(round.target)));
    return targets.filter((target) => begunKeys.has((0,gate_rounds/* targetKey */.hD)(target)) || !without.has((0,gate_rounds/* targetKey */.hD)(target)));
}
/** Step 2: k6 in pairs, to the first look. */
const screenLoads = (plan, rounds, facts) => {
    const targets = affordable(plan, rounds, facts, (0,gate_rounds/* loadTargets */.JU)(plan));
    const { loads } = (0,budget/* firstLook */.yb)(plan, rounds, facts, loadBlocks(plan));
    const spans = missingSpans(plan, rounds, targets, loads);
    return screenAsk(plan, facts, spans, `${(0,gate_rounds/* targetsText */.WH)(spans.map(({ target }) => target))} on both sides, ${(0,wording/* counted */.hS)(loads, 'block')}`);
};
/** The second look, for targets that are neither clear nor flagged. */
function extend(kind) {
    return (plan, rounds, facts) => {
        if (!(0,look_share/* looksTwice */.Vk)(plan))
            return undefined;
        const [early] = budget/* LOOKS */.BJ[kind];
        const targets = kind === 'load' ? (0,gate_rounds/* loadTargets */.JU)(plan) : (0,budget/* pagesToTime */.NV)(plan, rounds);
        const candidates = targets.filter((target) => (0,gate_rounds/* soundBlocks */.c6)(rounds, target) === early && !(0,evidence/* hopeless */.I)(rounds, target));
        const more = candidates.length > 0 ? (0,further_blocks/* extension */.ck)(plan, rounds, facts, kind) : 0;
        if (more === 0)
            return undefined;
        const look = lookAt(plan, rounds, facts);
        const open = candidates.filter((target) => ['open', 'torn'].includes(look(target)));
        return screenAsk(plan, facts, further(rounds, open, more), `${(0,gate_rounds/* targetsText */.WH)(open)}: not clear after ${(0,wording/* counted */.hS)(early, 'block')}, ${String(more)} more`);
    };
}
/** The last look, for loads that the second leaves torn. */
const lastLook = (plan, rounds, facts) => {
    if (!(0,look_share/* looksTwice */.Vk)(plan))
        return undefined;
    const [first, second] = budget/* LOOKS */.BJ.load;
    // A block that was lost in the second look costs itself, not the look.
    const candidates = (0,gate_rounds/* loadTargets */.JU)(plan).filter((target) => (0,gate_rounds/* soundBlocks */.c6)(rounds, target) > first &&
        (0,gate_rounds/* begun */.q1)((0,gate_rounds/* roundsOf */.T1)(rounds, target, 'screen')) < second + further_blocks/* LEAST_LAST */.h$ &&
        !(0,evidence/* hopeless */.I)(rounds, target));
    const more = candidates.length > 0 ? (0,further_blocks/* lastExtension */.IW)(plan, rounds, facts) : 0;
    if (more === 0)
        return undefined;
    const look = lookAt(plan, rounds, facts);
    const torn = candidates.filter((target) => look(target) === 'torn');
    return screenAsk(plan, facts, further(rounds, torn, more), `${(0,gate_rounds/* targetsText */.WH)(torn)}: could not tell after ${(0,wording/* counted */.hS)(second, 'block')}, ${String(more)} more`);
};
/**
 * Where nothing is flagged, nobody needs the time that was kept for a confirmation: it goes to loads that could still hide
 * what must be seen, the cheapest first, if that lets them see it. Such a look is there to clear (look-share.ts).
 */
const useTheRest = (plan, rounds, facts) => {
    if (!(0,look_share/* looksTwice */.Vk)(plan))
        return undefined;
    const cost = (target) => (0,budget/* blockMs */.uN)(plan, rounds, facts, target);
    let left = plan.compare.timeBudgetMs - (0,budget/* spentMs */.H4)(rounds, facts);
    const candidates = (0,gate_rounds/* loadTargets */.JU)(plan).filter((target) => (0,gate_rounds/* soundBlocks */.c6)(rounds, target) >= effect/* LEAST_BLOCKS */.zP &&
        (0,further_blocks/* restExtension */.ai)(plan, rounds, facts, target, left) > 0 &&
        !(0,evidence/* hopeless */.I)(rounds, target));
    if (candidates.length === 0)
        return undefined;
    const sees = wouldSee(plan, rounds, facts);
    const spans = [];
    for (const target of candidates.toSorted((a, b) => cost(a) - cost(b))) {
        const more = (0,further_blocks/* restExtension */.ai)(plan, rounds, facts, target, left);
        if (more === 0 || !sees(target, more))
            continue;
        spans.push(...further(rounds, [target], more));
        left -= more * cost(target);
    }
    const blocks = (0,wording/* listed */.KE)(spans.map(({ target, from, to }) => `${String(to - from)} of ${(0,gate_rounds/* targetText */.Z3)(target)}`));
    return screenAsk(plan, facts, spans, `a change that must be seen could still hide: more blocks in the time that is left, ${blocks}`);
};
/** Step 3: pages that serve something else than base, quiet metrics and all. */
const screenPages = (plan, rounds, facts) => {
    const targets = affordable(plan, rounds, facts, (0,budget/* pagesToTime */.NV)(plan, rounds));
    const wanted = fittingPageBlocks(plan, rounds, facts, targets);
    const spans = missingSpans(plan, rounds, targets, wanted);
    return screenAsk(plan, facts, spans, `timing ${(0,gate_rounds/* targetsText */.WH)(spans.map(({ target }) => target))}, ${(0,wording/* counted */.hS)(wanted, 'block')}`);
};
/** All the blocks that are wanted where they fit the screen's budget; never fewer than 4. */
function fittingPageBlocks(plan, rounds, facts, targets) {
    const wanted = pageBlocks(plan);
    const before = rounds.filter(({ target, stage }) => target.kind === 'load' || stage === 'exact');
    const left = (0,budget/* screenBudgetMs */.ot)(plan) - (0,budget/* spentMs */.H4)(before, facts);
    const perBlock = targets.reduce((sum, target) => sum + (0,budget/* blockMs */.uN)(plan, rounds, facts, target), 0);
    const fits = perBlock > 0 ? Math.floor(left / perBlock) : wanted;
    return Math.max(effect/* LEAST_BLOCKS */.zP, Math.min(wanted, fits));
}

;// CONCATENATED MODULE: ./build/src/gate/first-next.js
/** What to measure now: the cheapest proof first. Pure: rounds in, the next blocks out. Source: docs/verdicts.md section 8. */




const screening = [
    exactAudits,
    screenLoads,
    extend('load'),
    screenPages,
    extend('page'),
    lastLook,
    useTheRest,
];
const confirming = [confirmFlagged, confirmOpen];
/** A run may leave the confirmation to a fresh runner, or be the one there. */
function stepsOf({ compare }) {
    if (compare.confirm === 'elsewhere')
        return screening;
    return compare.confirm === 'fresh-runner' ? confirming : [...screening, ...confirming];
}
/** True when the servers died: nothing measured after that could be trusted. */
function isOver(rounds) {
    return rounds.some((round) => round.problems.some((problem) => problem.kind === 'invalid' && problem.about === undefined));
}
/**
 * What to measure after these rounds; undefined when the gate has what it needs, when the budget is out, or when
 * nothing can be trusted any more. An ask that yields no rounds must not be repeated by the caller.
 */
function next(plan, rounds, facts) {
    if (isOver(rounds))
        return undefined;
    if ((0,gate_facts/* againstHistory */.W)(plan, facts))
        return headAlone(plan, rounds, facts);
    for (const step of stepsOf(plan)) {
        const ask = step(plan, rounds, facts);
        if (ask && ask.blocks.length > 0)
            return ask;
    }
    return undefined;
}
/** What to measure first, after what another run has screened; undefined when the plan has neither loads nor pages. */
function first(plan, screened, facts) {
    return next(plan, screened, facts);
}

// EXTERNAL MODULE: ./build/src/gate/fresh-runner.js
var fresh_runner = __webpack_require__(48272);
;// CONCATENATED MODULE: ./build/src/gate/predict-minutes.js
/** The minutes a run will take, before it starts. */






const MINUTE = 60_000;
/** Minutes of measuring for this plan; building and starting the previews come on top. */
function predictMinutes(plan, facts) {
    const cost = (targets) => targets.reduce((sum, target) => sum + (0,budget/* blockMs */.uN)(plan, [], facts, target), 0);
    const loads = cost((0,gate_rounds/* loadTargets */.JU)(plan));
    const pages = cost((0,gate_rounds/* pageTargets */.sB)(plan));
    const within = (ms) => Math.min(ms, plan.compare.timeBudgetMs) / MINUTE;
    if ((0,gate_facts/* againstHistory */.W)(plan, facts)) {
        const wanted = within((budget/* HISTORY_ROUNDS */.RC.load * loads + budget/* HISTORY_ROUNDS */.RC.page * pages) / 2);
        // A past run is compared with no fewer rounds, whatever the budget says (head-alone.ts).
        const all = Math.max(wanted, (budget/* HISTORY_ROUNDS */.RC.page * (loads + pages)) / 2 / MINUTE);
        return { clean: all, most: all };
    }
    if (plan.mode === 'baseline') {
        const all = within(budget/* HISTORY_ROUNDS */.RC.load * loads + budget/* HISTORY_ROUNDS */.RC.page * pages);
        return { clean: all, most: all };
    }
    const timed = cost((0,budget/* pagesToTime */.NV)(plan, []));
    const confirmation = Math.max(effect/* CONFIRM_MOST */.vm * loads, effect/* CONFIRM_BLOCKS */.QC * timed);
    if (plan.compare.confirm === 'fresh-runner')
        return { clean: within(effect/* CONFIRM_BLOCKS */.QC * Math.max(loads, timed)), most: within(confirmation) };
    const more = (0,look_share/* looksTwice */.Vk)(plan) ? (0,further_blocks/* lastExtension */.IW)(plan, [], facts) : 0;
    const most = within((budget/* LOOKS */.BJ.load[1] + more) * loads +
        budget/* LOOKS */.BJ.page[1] * timed +
        pages +
        (plan.compare.confirm === 'elsewhere' ? 0 : confirmation));
    if (!(0,look_share/* looksTwice */.Vk)(plan))
        return { clean: within(budget/* LOOKS */.BJ.load[1] * loads + budget/* LOOKS */.BJ.page[1] * timed + pages), most };
    return { clean: within(budget/* LOOKS */.BJ.load[0] * loads + pages), most };
}

;// CONCATENATED MODULE: ./build/src/machine-speed.js
/** The machine's speed over a visit, by which runs on different machines are compared. */


/** Undefined, and said, where it cannot be taken: only what is compared with other runs needs it. Throws `cancelled`. */
async function speedOf({ machine, voice }) {
    try {
        return await machine.calibrate();
    }
    catch (error) {
        if (!(error instanceof failure/* TollgateError */.xB) || error.kind !== 'environment')
            throw error;
        voice.say(`  ${error.message}; what is compared with past runs goes without`);
        return undefined;
    }
}
/** The machine, with its speed before anything is started. */
async function withSpeed(ports) {
    const { facts } = ports.machine;
    const calibration = await speedOf(ports);
    return calibration === undefined ? facts : { ...facts, calibration };
}
/**
 * Where this run is compared with past ones, or will be one: the facts with the speed of before and after in one, their
 * geometric mean, for a single one is taken in whatever mood the machine is (docs/bench.md, "Which speed of a machine
 * counts"). The sides are ended first, as they had not begun at the first: what head does when nobody asks must not make
 * its machine look slow.
 */
async function withSpeedAfter(plan, facts, sites, ports) {
    const { calibration } = facts.runner;
    if (calibration === undefined || !(plan.mode === 'baseline' || (0,gate_facts/* againstHistory */.W)(plan, facts)))
        return facts;
    await sites[Symbol.asyncDispose]();
    const after = await speedOf(ports);
    if (after === undefined)
        return facts;
    return { ...facts, runner: { ...facts.runner, calibration: Math.sqrt(calibration * after) } };
}

;// CONCATENATED MODULE: ./build/src/model/site.js
/** A side of the comparison, up and answering, and what it takes to bring it up. Contracts only. */
/**
 * A path of a site as an address. The origin of a preview that is already up may end in a path of its own
 * (`https://previews.example.com/pr-12`): every path is below it, where `new URL(path, origin)` would drop it.
 */
function siteAddress(origin, path) {
    return new URL(origin.replace(/\/+$/, '') + path).href;
}

// EXTERNAL MODULE: ./build/src/read/filmstrip.js
var filmstrip = __webpack_require__(16646);
;// CONCATENATED MODULE: ./build/src/read/lighthouse-result.js

/** What is read of a Lighthouse 13 result (LHR): loose everywhere else, as minor versions add audits and fields. */
const audit = schemas/* looseObject */._H3({
    score: schemas/* number */.aig().nullable(),
    scoreDisplayMode: schemas/* string */.YjP(),
    numericValue: schemas/* number */.aig().optional(),
    errorMessage: schemas/* string */.YjP().optional(),
    // Advice: of another shape than expected it is left out, and the audit stays good.
    title: schemas/* string */.YjP().optional().catch(undefined),
    metricSavings: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()).optional().catch(undefined),
    details: schemas/* looseObject */._H3({ overallSavingsBytes: schemas/* number */.aig().optional() }).optional().catch(undefined),
});
const schema = schemas/* looseObject */._H3({
    lighthouseVersion: schemas/* string */.YjP(),
    requestedUrl: schemas/* string */.YjP().optional(),
    mainDocumentUrl: schemas/* string */.YjP().optional(),
    finalDisplayedUrl: schemas/* string */.YjP(),
    environment: schemas/* looseObject */._H3({ benchmarkIndex: schemas/* number */.aig(), hostUserAgent: schemas/* string */.YjP() }).optional(),
    audits: schemas/* record */.g1P(schemas/* string */.YjP(), audit),
    categories: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ auditRefs: schemas/* array */.YOg(schemas/* looseObject */._H3({ id: schemas/* string */.YjP() })) })),
});
/** The result, or in one sentence what is wrong with it. */
function readLighthouseResult(raw) {
    const parsed = schema.safeParse(raw);
    if (parsed.success)
        return { ok: true, lhr: parsed.data };
    const issue = parsed.error.issues[0];
    return {
        ok: false,
        why: `${issue?.path.join('.') || 'the result'}: ${issue?.message ?? 'not understood'}`,
    };
}

;// CONCATENATED MODULE: ./build/src/read/lighthouse-values.js

/** Noisy family: last segment of the metric id, and the Lighthouse audit whose `numericValue` it is (ms; CLS unitless). */
const TIMED = [
    ['fcp', 'first-contentful-paint'],
    ['lcp', 'largest-contentful-paint'],
    ['si', 'speed-index'],
    ['tbt', 'total-blocking-time'],
    ['cls', 'cumulative-layout-shift'],
    ['ttfb', 'server-response-time'],
    ['bootup-time', 'bootup-time'],
    ['main-thread-time', 'mainthread-work-breakdown'],
];
/** Metrics an audit is void without; the server's time is judged under load, a page may do without. */
const REQUIRED_METRICS = TIMED.map(([metric]) => metric).filter((metric) => metric !== 'ttfb');
/** A score under this fails: Lighthouse's own mark for "passed" (report/renderer/report-utils.js, 0.9). */
const PASS_SCORE = 0.9;
const SCORED_MODES = new Set(['binary', 'numeric', 'metricSavings']);
const FAILING_SETS = ['accessibility', 'best-practices', 'seo'];
/** Timings by last segment; what has no finite value is absent. */
function timedValues(lhr) {
    return Object.fromEntries(TIMED.flatMap(([metric, id]) => {
        const value = lhr.audits[id]?.numericValue;
        return value !== undefined && Number.isFinite(value) ? [[metric, value]] : [];
    }));
}
/**
 * Sets of failing audits by last segment (`failing-seo`), sorted. A set in which an audit broke is absent, and named
 * in `broken`: whether that audit fails is not known.
 */
function failingSets(lhr) {
    const sets = {};
    const broken = [];
    for (const category of FAILING_SETS) {
        const metric = `failing-${category}`;
        const audits = (lhr.categories[category]?.auditRefs ?? []).flatMap(({ id }) => {
            const audit = lhr.audits[id];
            return audit === undefined ? [] : [{ id, audit }];
        });
        const errors = audits.filter(({ audit }) => audit.scoreDisplayMode === 'error');
        for (const { id, audit } of errors)
            broken.push({ metric, audit: id, message: audit.errorMessage ?? 'no reason given' });
        if (audits.length > 0 && errors.length === 0)
            sets[metric] = failing(audits);
    }
    return { sets, broken };
}
function failing(audits) {
    return audits
        .filter(({ audit }) => SCORED_MODES.has(audit.scoreDisplayMode) && audit.score !== null && audit.score < PASS_SCORE)
        .map(({ id }) => id)
        .sort();
}
/** Last segment by DevTools resource type. */
const TYPE_METRIC = {
    Script: 'script-bytes',
    Stylesheet: 'css-bytes',
    Image: 'image-bytes',
    Font: 'font-bytes',
};
/**
 * Counts and bytes of what was served, by last segment; bytes are bodies as sent, without headers (model/page-raw.ts).
 * Every type has a number, zero where the page has none of it: that is measured, not missing.
 */
function servedValues(requests, pageUrl) {
    const host = new URL(pageUrl).hostname;
    const sums = { bytes: 0, 'third-party-bytes': 0 };
    for (const metric of Object.values(TYPE_METRIC))
        sums[metric] = 0;
    const add = (metric, bytes) => {
        sums[metric] = sums[metric] + bytes;
    };
    for (const request of requests) {
        // No answer, no bytes: the request itself is still counted.
        if (request.bodyBytes === undefined)
            continue;
        add('bytes', request.bodyBytes);
        const metric = TYPE_METRIC[request.type];
        if (metric !== undefined)
            add(metric, request.bodyBytes);
        if (isThirdParty(request.url, host))
            add('third-party-bytes', request.bodyBytes);
    }
    return { requests: requests.length, ...sums };
}
/** Another host than the page's; every name of this machine is one host. */
function isThirdParty(url, pageHost) {
    const { hostname } = new URL(url);
    return hostname !== pageHost && !(isLoopback(hostname) && isLoopback(pageHost));
}

;// CONCATENATED MODULE: ./build/src/read/page-savings.js
/** Metrics whose savings are times that a visitor waits. */
const WAITED_FOR = ['FCP', 'LCP', 'TBT'];
/** The largest are worth a look, the rest is noise of the advice. */
const MOST = 5;
function savingOf({ title, score, metricSavings, details }) {
    if (title === undefined || score === null || score >= 1)
        return [];
    const savedMs = Math.max(...WAITED_FOR.map((metric) => metricSavings?.[metric] ?? -Infinity));
    const savedBytes = details?.overallSavingsBytes ?? -Infinity;
    if (savedMs <= 0 && savedBytes <= 0)
        return [];
    return [{ title, ...(savedMs > 0 && { savedMs }), ...(savedBytes > 0 && { savedBytes }) }];
}
/** What Lighthouse estimates the page could save, by failed audit, the longest waits first. */
function pageSavings({ audits }) {
    return Object.values(audits)
        .flatMap(savingOf)
        .sort((a, b) => (b.savedMs ?? -1) - (a.savedMs ?? -1) || (b.savedBytes ?? -1) - (a.savedBytes ?? -1))
        .slice(0, MOST);
}

;// CONCATENATED MODULE: ./build/src/read/lighthouse-round.js





/**
 * One audit's meaning. Valid only if nothing failed, the page is the one that was asked for, and every gated metric is
 * finite; else one `invalid` problem says why. A metric that was not measured is absent, never zero.
 */
function pageRound(input) {
    const { raw } = input;
    const invalid = (what) => ({
        kind: 'invalid',
        message: `page ${input.name} (${input.device}): ${what}`,
        about: input.name,
    });
    if (raw.failure !== undefined)
        return { values: {}, problems: [invalid(failureSentence(input))] };
    const read = readLighthouseResult(raw.lhr);
    if (!read.ok)
        return { values: {}, problems: [invalid(`Lighthouse's result was not understood: ${read.why}`)] };
    const status = documentStatus(raw.requests, read.lhr);
    if (status === undefined)
        return { values: {}, problems: [invalid('no answer to the page itself was seen')] };
    const facts = factsOf(input, read.lhr, status);
    const wrong = wrongPage(input, facts);
    if (wrong !== undefined)
        return { values: {}, facts, problems: [invalid(wrong)] };
    const timed = timedValues(read.lhr);
    const missing = REQUIRED_METRICS.filter((metric) => timed[metric] === undefined);
    if (missing.length > 0)
        return { values: {}, facts, problems: [invalid(`no value for ${missing.join(', ')}`)] };
    const failing = failingSets(read.lhr);
    const dom = raw.state === undefined ? {} : { 'dom-size': raw.state.elements };
    const segments = {
        ...timed,
        ...servedValues(raw.requests, raw.state?.url ?? input.url),
        ...dom,
        ...failing.sets,
    };
    return {
        values: Object.fromEntries(Object.entries(segments).map(([metric, value]) => [
            (0,model_metric/* pageMetricId */.H6)(input.name, input.device, metric),
            value,
        ])),
        facts,
        problems: failing.broken.map(({ metric, audit, message }) => ({
            kind: 'warning',
            message: `page ${input.name} (${input.device}): the audit ${audit} broke (${message}), so ${metric} is not known`,
            about: (0,model_metric/* pageMetricId */.H6)(input.name, input.device, metric),
        })),
    };
}
function failureSentence(input) {
    const { raw } = input;
    const failure = raw.failure;
    const path = pathOf(input.url, input);
    const status = /Status code: (\d{3})/.exec(failure.message)?.[1];
    const times = raw.retried.length === 0 ? '' : `, ${raw.retried.length + 1} times`;
    if (status !== undefined)
        return `${path} answered ${status}${times}: there is no page to measure`;
    // Lighthouse ends some of its sentences with the code, some not.
    const words = failure.message.replace(` (${failure.code})`, '');
    return `${path} could not be measured${times} (${failure.code}): ${words}`;
}
function factsOf(input, lhr, status) {
    const { url, raw, reportFile } = input;
    const finalUrl = raw.state?.url ?? lhr.finalDisplayedUrl;
    const benchmark = lhr.environment?.benchmarkIndex;
    const savings = pageSavings(lhr);
    const failed = raw.requests.flatMap((request) => failedOf(request, input, finalUrl));
    return {
        requestedPath: pathOf(url, input),
        finalPath: pathOf(finalUrl, input),
        status,
        title: raw.state?.title ?? '',
        // Not known is like nothing else, so that the page is timed again.
        servedHash: raw.servedHash ?? `unknown-${raw.startedAtMs}`,
        resources: raw.requests.flatMap((request) => resourceOf({ ...request, url: lighthouse_round_belowSite(request.url, input) }, new URL(finalUrl).origin)),
        retries: raw.retried.length,
        ...(failed.length === 0 ? {} : { failed }),
        ...(benchmark === undefined ? {} : { benchmarkIndex: benchmark }),
        ...(reportFile === undefined ? {} : { reportFile }),
        ...(savings.length === 0 ? {} : { savings }),
    };
}
/** None for a request that got no answer: it is counted in `requests`, and has no size to compare. */
function resourceOf(request, origin) {
    if (request.bodyBytes === undefined)
        return [];
    return [
        {
            name: resourceName(request.url, origin),
            type: request.type.toLowerCase(),
            transferBytes: request.bodyBytes,
            renderBlocking: request.renderBlocking,
            ...(request.bodyHash === undefined ? {} : { bodyHash: request.bodyHash }),
        },
    ];
}
/** A request to the page's own site that failed; another site's may, for it is in nobody's hands. */
function failedOf({ url, status }, input, finalUrl) {
    if (status !== undefined && status < 400)
        return [];
    const page = new URL(finalUrl);
    if (!URL.canParse(url) || !isSameOrigin(new URL(url), page))
        return [];
    const name = resourceName(lighthouse_round_belowSite(url, input), page.origin);
    return [status === undefined ? { name } : { name, status }];
}
/** Status of the last document of the page's own frame: the one that was audited. */
function documentStatus(requests, lhr) {
    const main = requests.findLast((request) => request.type === 'Document' && request.url === lhr.mainDocumentUrl);
    return (main ?? requests.find((request) => request.type === 'Document'))?.status;
}
/** Was another page measured than the one asked for? In a sentence, or undefined. */
function wrongPage(input, facts) {
    const { requestedPath, finalPath, status } = facts;
    if (status >= 400)
        return `${requestedPath} answered ${status}: there is no page to measure`;
    const allowed = [requestedPath, ...(input.expect === undefined ? [] : [input.expect])];
    if (allowed.some((path) => samePath(path, finalPath)))
        return undefined;
    const advice = `a redirect led to another page. Give the audit what it needs to stay (headers for a session), or allow it with "expect: ${finalPath}" on the page`;
    return `asked for ${requestedPath}, ended on ${finalPath}: ${advice}`;
}
/** Query and a closing slash aside. */
function samePath(a, b) {
    return plainPath(a) === plainPath(b);
}
function plainPath(path) {
    return path.replace(/[?#].*$/, '').replace(/(?<=.)\/$/, '');
}
/** Path with query, below the site's own; with its origin when it is not one of the site asked for. */
function pathOf(url, input) {
    if (!URL.canParse(url))
        return url;
    const { origin, pathname, search } = new URL(lighthouse_round_belowSite(url, input));
    const isOurs = isSameOrigin(new URL(url), new URL(input.url)) && isOfSite(url, input);
    return `${isOurs ? '' : origin}${pathname}${search}`;
}
/** Every name of this machine is one host: applications that redirect to an address of their own call it localhost. */
function isSameOrigin(a, b) {
    const sameHost = a.hostname === b.hostname || (isLoopback(a.hostname) && isLoopback(b.hostname));
    return a.protocol === b.protocol && a.port === b.port && sameHost;
}
/** An address with the path of the site's own address taken out, so that base and head name the same things alike. */
function lighthouse_round_belowSite(url, input) {
    const { origin } = input;
    if (!hasPath(origin) || !isOfSite(url, input))
        return url;
    return new URL(origin).origin + url.slice(origin.length);
}
/** False for an address beside the path of the site's own: `https://host/login` is none of `https://host/pr-12`. */
function isOfSite(url, { origin }) {
    if (!hasPath(origin))
        return true;
    return url === origin || (url.startsWith(origin) && '/?#'.includes(url.charAt(origin.length)));
}
function hasPath(origin) {
    return origin !== undefined && new URL(origin).pathname !== '/';
}

;// CONCATENATED MODULE: ./build/src/take-page-round.js
/** One Lighthouse audit on one side. */




/** One audit attempt, Chrome's start included (Lighthouse itself waits up to 45 s for a page). */
const AUDIT_DEADLINE_MS = 120_000;
async function takePageRound(plan, target, site, ports) {
    const page = plan.pages.find((each) => each.name === target.name);
    if (!page)
        throw new Error(`there is no page called ${target.name} in the plan`);
    const url = siteAddress(site.origin, page.path);
    const stem = `${target.name.replaceAll(/[^\w.-]/g, '_')}-${target.device}-${site.side}`;
    // The newest audit of each side is kept whole; the numbers of all are in rounds.jsonl.
    const htmlFile = (0,external_node_path_.join)(ports.disk.folder, 'pages', `${stem}.html`);
    const raw = await ports.page.audit({
        url,
        device: target.device,
        headers: plan.preview.kind === 'url' ? plan.preview.headers : {},
        htmlFile,
        screenshotFile: (0,external_node_path_.join)(ports.disk.folder, 'pages', `${stem}.png`),
        deadlineMs: AUDIT_DEADLINE_MS,
    });
    const frames = (0,filmstrip/* framesOf */.k)(raw.lhr);
    if (frames.length > 0)
        ports.disk.keepFile((0,external_node_path_.join)('pages', `${stem}.film.json`), `${JSON.stringify(frames)}\n`);
    const { values, facts, problems } = pageRound({
        name: page.name,
        device: target.device,
        url,
        origin: site.origin,
        raw,
        reportFile: (0,external_node_path_.relative)(ports.disk.folder, htmlFile),
        ...(page.expect === undefined ? {} : { expect: page.expect }),
    });
    return { values, problems, ...(facts ? { page: facts } : {}) };
}

;// CONCATENATED MODULE: ./build/src/measure.js
/** One ask in, rounds out: drives k6 or Lighthouse at the sides in the asked order and keeps every round. */





/**
 * Takes the gate's asks for one visit; remembers which process generation of which side is warm.
 * `onRound` is told of each round as it ends. A side that died is an `invalid` problem of its round and ends the
 * ask: nothing measured after it could be trusted. A load or page that yields nothing on a side, or only errors, ends
 * early.
 */
function createMeasure(plan, scene, sites, ports) {
    const warm = new Set();
    const vus = new Map();
    const warmOnce = async (site, target) => {
        const key = `${site.side} ${site.generation} ${target.name}`;
        if (target.kind !== 'load' || warm.has(key))
            return;
        warm.add(key);
        await warmUp(loadNamed(plan, target.name), site, scene, ports);
    };
    const takeBlock = async (block) => {
        if (block.restart)
            await sites.restart();
        const taken = [];
        for (const [position, side] of block.order.entries()) {
            const site = await sites.use(side);
            await warmOnce(site, block.target);
            const round = { ...(await takeRound(plan, block.target, site, scene, ports, vus)), stage: block.stage };
            // Values are found by the plan's own names, which no redactor masks.
            const shown = scene.redactor?.value(round) ?? round;
            taken.push({ ...shown, block: block.block, target: block.target, side, position });
        }
        return taken;
    };
    return async (ask, onRound) => {
        const rounds = [];
        // Only the first block of a number starts the servers anew: where it is skipped, the next one does in its stead.
        let owed;
        for (const asked of ask.blocks) {
            if (isPointless(plan, rounds, asked.target)) {
                if (asked.restart)
                    owed = asked;
                continue;
            }
            const takesOver = asked.block === owed?.block && asked.target.kind === owed.target.kind;
            if (takesOver)
                owed = undefined;
            const block = takesOver ? { ...asked, restart: true } : asked;
            for (const round of await takeBlock(block)) {
                ports.disk.keepRound(round);
                rounds.push(round);
                onRound(round);
            }
            if (rounds.some((round) => round.problems.some(isDeath)))
                break;
        }
        return rounds;
    };
}
async function takeRound(plan, target, site, scene, ports, vus) {
    const startedAt = ports.now();
    const { generation } = site;
    const taken = target.kind === 'load'
        ? await takeSizedLoad(loadNamed(plan, target.name), plan, site, scene, ports, vus)
        : await takePageRound(plan, target, site, ports);
    const death = deathOf(site);
    return {
        ...taken,
        problems: death ? [death, ...taken.problems] : taken.problems,
        generation,
        at: new Date(startedAt).toISOString(),
        elapsedMs: ports.now() - startedAt,
    };
}
/** A round that ran out of virtual users while everything idled was mis-sized: taken again once, with enough of them. */
async function takeSizedLoad(load, plan, site, scene, ports, vus) {
    const taken = await takeLoadRound(plan, load, site, scene, ports, vus.get(load.name));
    const wanted = taken.load?.retryWithVus;
    if (wanted === undefined || vus.has(load.name))
        return taken;
    vus.set(load.name, wanted);
    return takeLoadRound(plan, load, site, scene, ports, wanted);
}
function deathOf(site) {
    const status = site.status();
    if (status.alive)
        return undefined;
    const lines = status.lastLines.length > 0 ? ` Its last lines:\n${status.lastLines.join('\n')}` : '';
    return {
        kind: 'invalid',
        message: `${site.side}'s server died while it was measured: it ${status.how}.${lines}`,
    };
}
/** Rounds of a side that were all invalid before the rest is not taken: one may be bad luck. Judgement. */
const LOST_ROUNDS = 2;
function isLost(round) {
    return round.problems.some(({ kind }) => kind === 'invalid');
}
/** Nothing more is to be learnt from the target as it was asked for; the gate may ask again, knowing what it costs. */
function isPointless(plan, rounds, target) {
    return (isHopeless(rounds, target) ||
        (0,only_errors/* onlyErrors */.M)(plan, rounds, target) !== undefined ||
        (0,budget/* isDear */.XR)(plan, rounds, target));
}
/** A load or page of which a side yields nothing: the gate will not trust it, so no more time goes into it. */
function isHopeless(rounds, target) {
    const own = rounds.filter((round) => (0,gate_rounds/* targetKey */.hD)(round.target) === (0,gate_rounds/* targetKey */.hD)(target));
    return ['base', 'head'].some((side) => {
        const ofSide = own.filter((round) => round.side === side);
        return ofSide.length >= LOST_ROUNDS && ofSide.every(isLost);
    });
}
/** An `invalid` problem about nothing in particular voids the whole run. */
function isDeath(problem) {
    return problem.kind === 'invalid' && problem.about === undefined;
}

;// CONCATENATED MODULE: ./build/src/progress.js
/** Where a visit is: what is asked now, and the share of the predicted time. */
/**
 * Progress of one visit. The minutes are said before measuring; the bar runs to those of a clean change and starts
 * over its rest when something has to be confirmed.
 */
function createProgress(predicted, voice) {
    const { clean, most } = predicted;
    voice.say(`measuring takes about ${minutes(clean)} min when nothing is wrong, ${minutes(most)} at most`);
    let expected = clean;
    let measuredMs = 0;
    let why = '';
    const share = () => Math.min(0.99, measuredMs / 60_000 / Math.max(expected, 0.01));
    return {
        asks: (ask) => {
            ({ why } = ask);
            if (ask.stage === 'confirm')
                expected = most;
            voice.progress(why, share());
        },
        ended: (round) => {
            measuredMs += round.elapsedMs;
            const { target, stage, block, side } = round;
            const device = target.kind === 'page' ? ` (${target.device})` : '';
            const what = stage === 'exact' ? 'audit' : `${stage} block ${block + 1}`;
            voice.progress(`${target.name}${device}, ${what}, ${side}: ${why}`, share());
        },
    };
}
function minutes(value) {
    return value < 10 ? value.toFixed(1) : String(Math.round(value));
}

;// CONCATENATED MODULE: ./build/src/read/busiest-share.js

/** Requests of the busiest endpoint per iteration, at most 1: a script may call each of its endpoints now and then only. */
function busiestShare(points, job, raw) {
    const iterations = points.scenarios.reduce((sum, each) => sum + each.iterations, 0);
    const requests = [...sortEndpoints(points, job, raw).own.values()].map((readings) => readings.reduce((sum, each) => sum + each.requests, 0));
    const most = Math.max(0, ...requests);
    return iterations === 0 || most === 0 ? undefined : Math.min(1, most / iterations);
}

;// CONCATENATED MODULE: ./build/src/read/sustained-rate.js
/** What base sustains, from a short ramp, and the rate that is gated at. */
/** A tenth of a second of silence per arrival is the least load worth measuring: 5 arrivals a second. */
const LEAST_RATE = 5;
/** Above this k6 and the server fight for a runner's two cores. */
const MOST_RATE = 300;
/** Share of the sustained rate at which rounds run: loaded, and far from the knee. Source: docs/verdicts.md section 2. */
const SHARE = 0.4;
const sustained_rate_ATTAINED = 0.95;
const DROPPED = 0.01;
const sustained_rate_ERRORS = 0.01;
/** A p50 this many times that of the first step is queueing. */
const SLOWED = 3;
/** Differences below this are noise of a one-second step. */
const SLOWED_MS = 5;
function held(step, first) {
    if (step.requests === 0 || step.generatorSaturated === true)
        return false;
    const errorsBefore = first.errors / Math.max(1, first.requests);
    const slowed = step.p50Ms !== undefined &&
        first.p50Ms !== undefined &&
        step.p50Ms > SLOWED * first.p50Ms &&
        step.p50Ms - first.p50Ms > SLOWED_MS;
    return (step.attainedPerSecond >= sustained_rate_ATTAINED * step.ratePerSecond &&
        step.dropped <= DROPPED * (step.dropped + step.attainedPerSecond) &&
        step.errors / step.requests <= errorsBefore + sustained_rate_ERRORS &&
        !slowed);
}
/**
 * 40 % of the highest rate that held, to two digits, within 5 and 300 a second. Steps in rising order. A step that broke
 * below one that held was the machine's hiccup: a side that cannot do 40 a second does not do 80.
 */
function sustainedRate(steps) {
    const first = steps[0];
    const best = first && steps.findLast((step) => held(step, first));
    if (!best) {
        return {
            ratePerSecond: LEAST_RATE,
            why: `base did not keep up with the first step of the ramp: rounds run at ${String(LEAST_RATE)}/s`,
        };
    }
    const wanted = Number((best.ratePerSecond * SHARE).toPrecision(2));
    const ratePerSecond = Math.round(Math.min(MOST_RATE, Math.max(LEAST_RATE, wanted)));
    const sustains = `${best === steps.at(-1) ? 'at least ' : ''}${String(best.ratePerSecond)}/s`;
    return {
        sustainedPerSecond: best.ratePerSecond,
        ratePerSecond,
        why: `base sustains ${sustains} in a short ramp: rounds run at ${String(ratePerSecond)}/s`,
    };
}

;// CONCATENATED MODULE: ./build/src/find-rates.js
/** Loads without a rate get one: about 40 % of what base sustains in a short ramp. */








/** The ramp runs on base where that is the change's base, so that a change cannot set its own load. */
async function findRates(plan, scene, sites, ports) {
    if (!plan.loads.some(needs))
        return plan;
    const site = await sites.use(referenceSide(sites));
    const loads = [];
    for (const load of plan.loads) {
        loads.push(needs(load) ? await withRate(load, site, scene, ports) : load);
    }
    return { ...plan, loads };
}
function needs(load) {
    return load.ratePerSecond === undefined && load.profile === 'steady';
}
async function withRate(load, site, scene, ports) {
    ports.voice.progress(`${load.name}: finding a rate that ${site.side} sustains`);
    const steps = rateRamp();
    const roundMs = steps.reduce((sum, step) => sum + step.ms, 0);
    await warmUp({ ...load, ratePerSecond: steps[0]?.ratePerSecond ?? 1 }, site, scene, ports);
    const ask = { ...loadAsk(load, site, scene), steps, roundMs, maxVus: RAMP_VUS };
    const reader = createLoadReader(readerOptions(ask));
    const raw = await ports.load.run(ask, (chunk) => reader.write(chunk));
    const points = reader.end();
    const found = sustainedRate(stepResults({ steps, origin: site.origin }, raw, points));
    const share = busiestShare(points, site, raw);
    const why = found.why.replace('base', site.side);
    ports.voice.say(`  ${load.name}: ${why}\n      to change it: load: { rate: ${found.ratePerSecond}/s }`);
    const rated = { ...load, ratePerSecond: found.ratePerSecond };
    return share === undefined ? rated : { ...rated, busiestShare: share };
}

;// CONCATENATED MODULE: ./build/src/gate-facts.js
/** What the gate is told of this visit. */
/** Ready time of the slower side decides whether restarts are cheap. */
function gateFacts(scene, sites, runner) {
    const hasBase = sites.sources.some(({ side }) => side === 'base');
    const { readyMs } = sites;
    return {
        base: hasBase
            ? { available: true }
            : { available: false, reason: sites.baseMissing ?? 'no base was asked for' },
        noise: scene.baseline?.noise ?? {},
        runner,
        versions: scene.versions,
        ...(scene.baseline === undefined ? {} : { baseline: scene.baseline }),
        ...(scene.scriptHash === undefined ? {} : { scriptHash: scene.scriptHash }),
        ...(readyMs.length === 0 ? {} : { readyMs: Math.max(...readyMs) }),
    };
}

;// CONCATENATED MODULE: ./build/src/gate/fit-rounds.js
/** How long rounds are where nobody said: longer for a slow server's median, shorter where the time budget is small. */





/** No round is made shorter than this, and lengths go in such steps. Judgement: the demo tells 2 s rounds apart. */
const LEAST_ROUND_MS = 2_000;
const STEP_MS = 500;
/** What a p95 needs of a round to be judged (defaults.ts): it is given up only where else nothing would be measured. */
const TAIL_REQUESTS = 600;
/** The same of a median, with a tenth to spare for a round that loses some. */
const MEDIAN_REQUESTS = 66;
/**
 * At 5 iterations a second, the least a rate is ever found to be (read/sustained-rate.ts), two endpoints that take turns need
 * so much for a median, and at 10 a second four. Four blocks of it and their confirmation still fit the default budget.
 */
const MOST_ROUND_MS = 27_000;
/** Every round of default length is so long, unless it was shorter or would lose the requests. */
function shortened(plan, roundMs, requests) {
    const shorter = (load) => {
        const least = Math.max(roundMs, Math.min(load.roundMs, msFor(load, requests)));
        return load.roundDefault && load.roundMs > least ? { ...load, roundMs: least } : load;
    };
    return { ...plan, loads: plan.loads.map(shorter) };
}
/** Requests of the busiest endpoint per iteration. Paths take turns; a script that nobody watched calls it every time. */
function fit_rounds_shareOf({ busiestShare, script, paths }) {
    return busiestShare ?? (script === undefined ? 1 / Math.max(1, paths.length) : 1);
}
/** A round of at least this holds so many requests of the whole script and, unless they are none, a median's of its busiest endpoint. */
function msFor(load, requests) {
    const { ratePerSecond } = load;
    if (ratePerSecond === undefined)
        return LEAST_ROUND_MS;
    const iterations = requests === 0 ? 0 : Math.max(requests, MEDIAN_REQUESTS / fit_rounds_shareOf(load));
    return Math.max(LEAST_ROUND_MS, Math.ceil((1000 * iterations) / ratePerSecond / STEP_MS) * STEP_MS);
}
/**
 * Rounds in which a median can be judged, also of a load with few iterations a second. At a rate so low that not even the
 * longest round holds a median they stay: they would cost time and judge no more.
 */
function lengthened(load) {
    const wanted = msFor(load, MEDIAN_REQUESTS);
    if (!load.roundDefault || wanted <= load.roundMs || wanted > MOST_ROUND_MS)
        return load;
    return { ...load, roundMs: wanted };
}
/**
 * From the best to the least that is worth measuring: all blocks of a first look, then four, then four and no tail, and at
 * last four without the median, which leaves CPU and errors to judge.
 */
function triesOf(plan, facts) {
    const pages = (0,gate_rounds/* pageTargets */.sB)(plan).reduce((sum, target) => sum + (0,budget/* blockMs */.uN)(plan, [], facts, target), 0);
    const forLoads = (budgetMs) => {
        const left = budgetMs - (0,budget/* auditsMs */.zz)(plan);
        return left - Math.min(effect/* LEAST_BLOCKS */.zP * pages, left / 2);
    };
    const [first] = budget/* LOOKS */.BJ.load;
    const whole = forLoads(plan.compare.timeBudgetMs);
    const screen = forLoads((0,budget/* screenBudgetMs */.ot)(plan));
    return [
        { blocks: first, timeMs: screen, requests: TAIL_REQUESTS },
        { blocks: effect/* LEAST_BLOCKS */.zP, timeMs: screen, requests: TAIL_REQUESTS },
        // Four to look and four to confirm, then four and nothing left to confirm with.
        { blocks: 2 * effect/* LEAST_BLOCKS */.zP, timeMs: whole, requests: MEDIAN_REQUESTS },
        { blocks: effect/* LEAST_BLOCKS */.zP, timeMs: whole, requests: MEDIAN_REQUESTS },
        { blocks: effect/* LEAST_BLOCKS */.zP, timeMs: whole, requests: 0 },
    ];
}
/**
 * The plan with longer rounds where a load's rate is so low that no median could be judged, and with shorter ones where the
 * time budget does not hold the blocks that a look needs. A length that somebody set stays; none is made shorter where
 * even rounds of 2 s do not help.
 */
function fitRounds(asked, facts) {
    const plan = { ...asked, loads: asked.loads.map(lengthened) };
    const longest = Math.max(0, ...plan.loads.flatMap((load) => (load.roundDefault ? [load.roundMs] : [])));
    const sides = (0,gate_facts/* againstHistory */.W)(plan, facts) ? 1 : 2;
    const costMs = (tried) => {
        const cost = (0,gate_rounds/* loadTargets */.JU)(plan).reduce((sum, target) => sum + (0,budget/* blockMs */.uN)(tried, [], facts, target), 0);
        return (cost * sides) / 2;
    };
    for (const { blocks, timeMs, requests } of triesOf(plan, facts))
        for (let roundMs = longest; roundMs >= LEAST_ROUND_MS; roundMs -= STEP_MS) {
            const tried = shortened(plan, roundMs, requests);
            if (blocks * costMs(tried) <= timeMs)
                return { plan: tried, notes: notesOf(asked, tried) };
        }
    return { plan, notes: notesOf(asked, plan) };
}
function notesOf(asked, { loads, compare }) {
    const changed = loads.flatMap((load, at) => {
        const before = asked.loads[at]?.roundMs ?? load.roundMs;
        return load.roundMs === before ? [] : [{ ...load, before: seconds(before) }];
    });
    const longer = changed.flatMap(({ before, ...load }) => seconds(load.roundMs) > before
        ? [
            {
                message: `rounds of ${load.name} take ${String(seconds(load.roundMs))} s instead of ${String(before)} s: at ${rateText(load)} a median needs them`,
                override: `load: [{ name: ${load.name}, duration: ${String(before)}s }]`,
            },
        ]
        : []);
    const shorter = changed.filter(({ roundMs, before }) => seconds(roundMs) < before);
    if (shorter.length === 0)
        return longer;
    const lengths = [...new Set(shorter.map(({ roundMs }) => seconds(roundMs)))].sort((a, b) => a - b);
    return [
        ...longer,
        {
            message: `rounds of ${lengths.join(' and ')} s instead of ${String(shorter[0]?.before)} s because the time budget is ${(0,wording/* durationText */.S5)(compare.timeBudgetMs)}`,
            override: 'compare: { time-budget: 8m }',
        },
    ];
}
/** `8/s`, or `32/s, of which 8/s reach the busiest endpoint,`. */
function rateText(load) {
    const { ratePerSecond = 0 } = load;
    const share = fit_rounds_shareOf(load);
    if (share === 1)
        return `${String(ratePerSecond)}/s`;
    return `${String(ratePerSecond)}/s, of which ${String(Number((ratePerSecond * share).toPrecision(2)))}/s reach the busiest endpoint,`;
}
function seconds(ms) {
    return ms / 1000;
}

;// CONCATENATED MODULE: ./build/src/settle.js
/** What is measured and how, once the sides are up: guesses that work, loads with a rate, rounds that fit the budget. */





/**
 * The plan as it will be measured; what was changed of it is said and noted.
 * @throws TollgateError of kind `config` when nothing is left to measure
 */
async function settle_settle(asked, given, sites, runner, ports) {
    const { plan: kept, scene } = await dropGuesses(asked, given, sites, ports);
    const rated = await findRates(kept, scene, sites, ports);
    const facts = gateFacts(scene, sites, runner);
    const { plan, notes } = fitRounds(rated, facts);
    for (const { message } of notes)
        ports.voice.say(`  ${message}`);
    return { ...withNotes(plan, scene, notes), facts };
}

;// CONCATENATED MODULE: ./build/src/run.js
/**
 * The hall: what happens in a visit, read top to bottom. Everything with an effect comes in as `ports`;
 * what is decided is in `gate/`, what is known of the visit is in `scene`.
 */
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});














/**
 * Brings both sides up, measures what the gate asks for until it is content, and judges.
 * Mode `baseline` is the same visit: there both sides are the same commit, and what differs is noise; or, some nights,
 * base is a commit of long ago, and what differs has crept in. A run that confirms what another one screened begins
 * with that one's rounds.
 */
async function gate(asked, given, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const startedAt = ports.now();
        const skipped = skippable(asked, given);
        if (skipped !== undefined) {
            const { facts: runner } = ports.machine;
            return (0,src_record/* runRecord */.DW)({ plan: asked, scene: given, runner, rounds: [], judged: (0,src_record/* passWithout */.aI)(skipped), startedAt, skipped }, ports);
        }
        const runner = await withSpeed(ports);
        const sites = __addDisposableResource(env_1, await bringUp(asked, given, ports), true);
        const { plan, scene, facts: here } = await settle_settle(asked, given, sites, runner, ports);
        const facts = (0,fresh_runner/* withScreen */.FS)(here, scene.screened);
        const rounds = scene.screened ? [...(0,fresh_runner/* screenedRounds */.Xx)(scene.screened)] : [];
        const progress = createProgress(predictMinutes(plan, facts), ports.voice);
        const measure = createMeasure(plan, scene, sites, ports);
        let ask = first(plan, rounds, facts);
        while (ask) {
            progress.asks(ask);
            const taken = await measure(ask, (round) => progress.ended(round));
            rounds.push(...taken);
            // An ask that yields nothing would be asked again for ever.
            ask = taken.length > 0 ? next(plan, rounds, facts) : undefined;
        }
        const instead = sites.anchor && headInstead(plan, rounds, facts, sites.anchor);
        if (instead) {
            progress.asks(instead);
            rounds.push(...(await measure(instead, (round) => progress.ended(round))));
        }
        const known = await withSpeedAfter(plan, facts, sites, ports);
        const { judgement, ...night } = sites.anchor
            ? judgeNight(plan, rounds, known, sites.anchor)
            : { judgement: (0,judge_run/* judgeRun */.Zy)(plan, rounds, known) };
        const judged = (0,src_record/* judgedOf */.B8)(judgement);
        return (0,src_record/* runRecord */.DW)({ plan, scene, sites, ...night, runner: known.runner, rounds, judged, startedAt }, ports);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Drives head up a staircase of rates and says at which step a limit broke. Never gates. */
async function stress(asked, given, ports) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const startedAt = ports.now();
        const { facts: runner } = ports.machine;
        const sites = __addDisposableResource(env_2, await bringUp(asked, given, ports), true);
        const { plan, scene } = await dropGuesses(asked, given, sites, ports);
        const { result, judged } = await climb(plan, scene, await sites.use('head'), ports);
        return (0,src_record/* runRecord */.DW)({ plan, scene, sites, runner, rounds: [], judged, startedAt, stress: result }, ports);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/**
 * Step 0 of `auto`: a change of files that nothing runs passes at once, saying so. An empty change is measured:
 * that is what was asked.
 */
function skippable(plan, { changedFiles }) {
    if (plan.mode !== 'gate' || plan.compare.strategy !== 'auto')
        return undefined;
    return changedFiles && (0,ignored/* ignoredChange */.N4)(changedFiles, plan.compare.ignore);
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./build/src/preview/ask.js


/**
 * One GET (servers may answer HEAD otherwise), redirects not followed, body discarded. Loopback is always asked
 * directly: an agent of its own ignores the proxy that `NODE_USE_ENV_PROXY` gives to the global one. Never rejects.
 */
function ask(question) {
    const url = new URL(question.url);
    const timeout = AbortSignal.timeout(question.timeoutMs);
    const signal = question.signal ? AbortSignal.any([question.signal, timeout]) : timeout;
    const isHttps = url.protocol === 'https:';
    const request = isHttps ? external_node_https_.request : external_node_http_.request;
    return new Promise((resolve) => {
        const sent = request(url, {
            method: 'GET',
            headers: { accept: '*/*', 'user-agent': 'tollgate', ...question.headers },
            signal,
            ...(ask_isLoopback(url.hostname) && !isHttps && { agent: new external_node_http_.Agent({ keepAlive: false }) }),
        }, (response) => {
            response.on('error', () => undefined);
            response.resume();
            resolve({ status: response.statusCode ?? 0 });
            response.on('end', () => response.destroy());
        });
        sent.on('error', (error) => {
            const text = timeout.aborted ? `no answer within ${question.timeoutMs / 1000} s` : error.code;
            resolve({ error: text ?? error.message });
        });
        sent.end();
    });
}
function ask_isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/src/preview/lines.js

/** Longest line kept, in UTF-16 units: a child that prints megabytes without a newline must not fill memory or log. */
const MAX_LINE = 4000;
/** How many last lines an error quotes. Judgement. */
const LAST_LINES = 40;
/**
 * Cuts a byte stream into lines: at `\n`, `\r\n` and a lone `\r` (progress bars redraw with it; empty redraws are
 * dropped). UTF-8 split over chunks is put together. A line over `MAX_LINE` is cut and says how much is missing.
 */
function lineSplitter(onLine) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let held = '';
    let lost = 0;
    let openReturn = '';
    const emit = (end) => {
        if (held !== '' || end === '\n')
            onLine(lost > 0 ? `${held} … (${lost} more characters)` : held);
        held = '';
        lost = 0;
    };
    const take = (text) => {
        const room = Math.max(0, MAX_LINE - held.length);
        held += text.slice(0, room);
        lost += Math.max(0, text.length - room);
    };
    const feed = (text) => {
        // A return at the end of a chunk may be the first half of a `\r\n`.
        const whole = openReturn + text;
        openReturn = whole.endsWith('\r') ? '\r' : '';
        for (const part of whole.slice(0, whole.length - openReturn.length).split(/(\r\n|\n|\r)/)) {
            if (part === '\r')
                emit('\r');
            else if (part === '\n' || part === '\r\n')
                emit('\n');
            else
                take(part);
        }
    };
    return {
        push: (chunk) => {
            feed(decoder.write(chunk));
        },
        end: () => {
            feed(decoder.end());
            emit('');
        },
    };
}
/** Remembers the last lines of a child for error messages. */
function lastLines() {
    const lines = [];
    return {
        add: (line) => {
            lines.push(line);
            if (lines.length > LAST_LINES)
                lines.shift();
        },
        all: () => [...lines],
    };
}

;// CONCATENATED MODULE: ./build/src/preview/stray-daemons.js



/**
 * The nest of a start whose first process is `pid`; undefined where nobody could tell its daemons from others': no
 * `/proc`, the root folder, or no HOME in our own environment.
 */
function nestOf(pid, directory) {
    const since = startTimeOf(pid);
    if (since === undefined || !process.env['HOME'])
        return undefined;
    try {
        const real = (0,external_node_fs_.realpathSync)(directory);
        return real === external_node_path_.sep ? undefined : { directory: real, since };
    }
    catch {
        return undefined;
    }
}
/**
 * Daemons that wiped their environment and left their parents before anybody saw them (`redis-server --daemonize yes`):
 * of our user, younger than the start, working in the side's folder, handed on to init or whatever adopts orphans here,
 * which is an ancestor of ours. What a person starts beside the run in the same folder has an environment with a HOME
 * and is left alone. The guard has the same rule (guard-process.ts).
 */
function strayDaemons(rows, nest) {
    const adopters = ownAncestors(rows);
    return rows.filter((row) => adopters.has(row.parent) &&
        Number(row.startTime) >= nest.since &&
        isOurs(row.pid) &&
        isBelow(workingFolder(row.pid), nest.directory) &&
        !/(^|\0)HOME=/.test(environmentOf(row.pid)));
}
function isOurs(pid) {
    return (0,external_node_fs_.statSync)(`/proc/${pid}`, { throwIfNoEntry: false })?.uid === process.getuid?.();
}
function workingFolder(pid) {
    try {
        return (0,external_node_fs_.readlinkSync)(`/proc/${pid}/cwd`).replace(/ \(deleted\)$/, '');
    }
    catch {
        return '';
    }
}
function isBelow(path, folder) {
    return path === folder || path.startsWith(folder + external_node_path_.sep);
}

;// CONCATENATED MODULE: ./build/src/preview/group.js







/** Time between TERM and KILL. Judgement. */
const GRACE_MS = 3000;
/** A server that prints a line for each request must fill neither the disk nor, where that is slow, memory. Judgement. */
const MOST_LOGGED_BYTES = 64 * 1024 ** 2;
/** Carried by everything one start brings to life, so that strays that left the group are found. */
const MARKER = 'TOLLGATE_START';
/** Starts a command in its own process group, logged, read line by line and known to the guard. */
function startGroup(job) {
    const marker = (0,external_node_crypto_.randomBytes)(8).toString('hex');
    const startedAt = performance.now();
    const [file, args, shell] = typeof job.command === 'string'
        ? [job.command, [], true]
        : [job.command[0], job.command.slice(1), false];
    const child = (0,external_node_child_process_.spawn)(file, args, {
        shell,
        cwd: job.directory,
        env: { ...job.env, TOLLGATE_RUN: job.guard.runId, [MARKER]: marker },
        detached: process.platform !== 'win32',
        stdio: ['ignore', 'pipe', 'pipe'],
        windowsHide: true,
    });
    const pid = child.pid ?? 0;
    const nest = nestOf(pid, job.directory);
    if (pid > 0)
        job.guard.watch(pid, nest?.directory);
    const log = (0,external_node_fs_.createWriteStream)(job.logFile, { flags: 'a' });
    log.on('error', () => undefined);
    const kept = lastLines();
    let room = MOST_LOGGED_BYTES;
    const keep = (chunk) => {
        if (log.destroyed || room <= 0)
            return;
        room -= chunk.length;
        log.write(room > 0 ? chunk : Buffer.concat([chunk, Buffer.from('\n… cut: it printed more\n')]));
    };
    let isEnding = false;
    const splitters = [child.stdout, child.stderr].map((stream) => {
        const splitter = lineSplitter((line) => {
            kept.add(line);
            if (!isEnding)
                job.onLine(line);
        });
        stream.on('data', (chunk) => {
            keep(chunk);
            splitter.push(chunk);
        });
        stream.on('error', () => undefined);
        return splitter;
    });
    let exit;
    const exited = new Promise((resolve) => {
        const settle = (seen) => {
            exit ??= { ...seen, afterMs: performance.now() - startedAt };
            resolve(exit);
        };
        child.on('error', (error) => {
            settle({ code: null, signal: null, error });
        });
        // `exit` comes before the last output was read, `close` waits for strays that hold the pipe: take what is there.
        child.on('exit', (code, signal) => {
            setTimeout(() => {
                splitters.forEach((splitter) => {
                    splitter.end();
                });
                settle({ code, signal });
            }, 50);
        });
    });
    let ending;
    const group = {
        pid,
        marker,
        isRunning: () => exit === undefined && pid > 0,
        known: new Map(),
        ...(nest && { nest }),
    };
    return {
        pid,
        exited,
        exit: () => exit,
        lastLines: () => kept.all(),
        living: () => livingOf(group).map((row) => row.pid),
        roots: () => rootsOf(group),
        end: () => {
            isEnding = true;
            ending ??= endGroup(group, job.onLine).finally(() => {
                job.guard.unwatch(pid);
                child.stdout.destroy();
                child.stderr.destroy();
                log.destroy();
            });
            return ending;
        },
    };
}
/** Members of the group, carriers of the marker, what was seen of it before, its stray daemons, and what descends from them. */
function livingOf(group) {
    const rows = readProcesses();
    if (rows.length === 0)
        return group.isRunning() ? [{ pid: group.pid, parent: process.pid }] : [];
    const members = rows.filter((row) => row.group === group.pid || group.known.get(row.pid) === row.startTime);
    const marked = carriers(rows, MARKER, group.marker);
    const found = descendants(rows, [...members, ...marked, ...(group.nest ? strayDaemons(rows, group.nest) : [])].map((row) => row.pid));
    for (const row of found)
        group.known.set(row.pid, row.startTime);
    return found;
}
/** The first process leads, wherever the system lists it. */
function rootsOf(group) {
    const rows = livingOf(group);
    const all = new Set(rows.map((row) => row.pid));
    const roots = rows.flatMap((row) => (all.has(row.parent) ? [] : [row.pid]));
    return roots.sort((a, b) => Number(b === group.pid) - Number(a === group.pid));
}
async function endGroup(group, tell) {
    if (group.pid === 0)
        return;
    if (process.platform === 'win32') {
        (0,external_node_child_process_.spawnSync)('taskkill', ['/PID', String(group.pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
        return;
    }
    for (const { pid } of livingOf(group))
        send(pid, 'SIGTERM');
    const deadline = performance.now() + GRACE_MS;
    while (livingOf(group).length > 0 && performance.now() < deadline)
        await (0,external_node_timers_promises_.setTimeout)(25);
    for (let round = 0; round < 100; round += 1) {
        const left = livingOf(group);
        if (left.length === 0)
            return;
        for (const { pid } of left)
            send(pid, 'SIGKILL');
        await (0,external_node_timers_promises_.setTimeout)(20);
    }
    const left = livingOf(group).map(({ pid }) => String(pid));
    if (left.length > 0)
        tell(`tollgate: process ${left.join(', ')} could not be ended and still runs: does it belong to another user (sudo)?`);
}
function send(pid, name) {
    try {
        process.kill(pid, name);
    }
    catch {
        // already gone
    }
}
/** "exited with code 1 after 3.2 s", "was ended by SIGKILL after 3.2 s". */
function describeExit(exit) {
    const after = `after ${(exit.afterMs / 1000).toFixed(1)} s`;
    if (exit.error)
        return `could not be started (${exit.error.message})`;
    if (exit.signal)
        return `was ended by ${exit.signal} ${after}`;
    return `exited with code ${exit.code} ${after}`;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/src/preview/listening.js



/** State 0A of /proc/net/tcp. Source: Linux include/net/tcp_states.h, TCP_LISTEN = 10. */
const LISTEN = '0A';
/** A port nobody listens on now. Given to the next server; asked for one at a time. */
async function freePort() {
    const server = (0,external_node_net_.createServer)();
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    const address = server.address();
    await new Promise((resolve) => server.close(resolve));
    if (address === null || typeof address === 'string') {
        throw new failure/* TollgateError */.xB('environment', 'the system gave no free TCP port on 127.0.0.1');
    }
    return address.port;
}
/**
 * TCP ports these processes listen on, ascending. Linux: by the socket inodes among their file descriptors, looked
 * up in their own network namespace. Elsewhere by the system's own tools (lsof, netstat), one call each.
 */
async function listeningPorts(pids) {
    return process.platform === 'linux' ? ownPorts(pids) : listeningElsewhere(pids);
}
/** The same for Linux alone, at once. */
function ownPorts(pids) {
    const found = new Set();
    for (const pid of pids) {
        const sockets = socketInodes(pid);
        if (sockets.size === 0)
            continue;
        for (const entry of listeners(pid))
            if (sockets.has(entry.inode))
                found.add(entry.port);
    }
    return [...found].sort((a, b) => a - b);
}
async function listeningElsewhere(pids) {
    const { pidToPorts } = await Promise.all(/* import() */[__webpack_require__.e(743), __webpack_require__.e(383)]).then(__webpack_require__.bind(__webpack_require__, 84383));
    const found = await pidToPorts([...pids]).catch(() => new Map());
    return Array.from(found.values(), (ports) => Array.from(ports))
        .flat()
        .sort((a, b) => a - b);
}
function socketInodes(pid) {
    const found = new Set();
    for (const fd of list(`/proc/${pid}/fd`)) {
        try {
            const inode = /^socket:\[(\d+)\]$/.exec((0,external_node_fs_.readlinkSync)(`/proc/${pid}/fd/${fd}`))?.[1];
            if (inode !== undefined)
                found.add(inode);
        }
        catch {
            // closed in between
        }
    }
    return found;
}
function listeners(pid) {
    return ['tcp', 'tcp6'].flatMap((table) => parseListeners(listening_readText(`/proc/${pid}/net/${table}`)));
}
/** Listening sockets of a `/proc/net/tcp` or `tcp6` table (proc(5)): local port in hex, inode in the tenth column. */
function parseListeners(table) {
    return table
        .split('\n')
        .slice(1)
        .flatMap((line) => {
        const columns = line.trim().split(/\s+/);
        const port = columns[1]?.split(':').at(-1);
        const inode = columns[9];
        if (columns[3] !== LISTEN || port === undefined || inode === undefined)
            return [];
        return [{ port: Number.parseInt(port, 16), inode }];
    });
}
function list(path) {
    try {
        return (0,external_node_fs_.readdirSync)(path);
    }
    catch {
        return [];
    }
}
function listening_readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'latin1');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/src/preview/origins.js

/** One GET; a development server may compile its first page for long, a hung one must not eat the whole time. */
const ANSWER_TIMEOUT_MS = 15_000;
/** A GET cut shorter than this by the deadline would report its own hurry, not the server. */
const SHORTEST_ANSWER_MS = 1000;
/** Good answers in a row that mean ready. Source: docs/configuration.md, "ready". */
const GOOD_ANSWERS = 2;
/** First status that does not mean ready. */
const BAD_STATUS = 400;
/** True when anything accepts HTTP or speaks at all on this port of either loopback address. */
async function answers(port) {
    const seen = await Promise.all(localOrigins(port).map((origin) => ask({ url: `${origin}/`, timeoutMs: 1000 })));
    return seen.some((answer) => 'status' in answer || !isNobody(answer.error));
}
/** An error that says that nobody listens there. */
function isNobody(error) {
    return ['ECONNREFUSED', 'EADDRNOTAVAIL', 'EAFNOSUPPORT', 'ENETUNREACH', 'EINVAL'].includes(error);
}
/**
 * Asks each origin in turn; the first that answers well twice in a row is the one. A server that came up between two
 * questions would be found at its second address although it has the first: that one is asked again then.
 */
async function tryOrigins(origins, job, deadline, headers = {}) {
    let seen;
    for (const origin of origins) {
        const url = origin + job.path;
        let answer = { error: '' };
        for (let good = 0;;) {
            const left = Math.round(deadline - performance.now());
            const timeoutMs = Math.max(SHORTEST_ANSWER_MS, Math.min(ANSWER_TIMEOUT_MS, left));
            answer = await ask({ url, headers, timeoutMs, signal: job.signal });
            if (!('status' in answer) || answer.status >= BAD_STATUS)
                break;
            good += 1;
            if (good === GOOD_ANSWERS)
                return { origin: await firstThatAnswers(origins, origin, job, headers) };
        }
        const last = 'status' in answer ? String(answer.status) : answer.error;
        if (!seen || (isNobody(seen.last) && !isNobody(last)))
            seen = { url, last };
    }
    return seen ?? { url: '', last: '' };
}
/** The earliest of these origins that answers well now; `found` did. */
async function firstThatAnswers(origins, found, job, headers) {
    for (const origin of origins.slice(0, origins.indexOf(found))) {
        const { path, signal } = job;
        const answer = await ask({ url: origin + path, headers, timeoutMs: ANSWER_TIMEOUT_MS, signal });
        if ('status' in answer && answer.status < BAD_STATUS)
            return origin;
    }
    return found;
}
/** Both loopback addresses. */
function localOrigins(port) {
    return [`http://127.0.0.1:${port}`, `http://[::1]:${port}`];
}
/** `localhost` may mean either address: both are tried. A path in the URL stays a prefix. */
function urlOrigins(text) {
    const url = new URL(text);
    const prefix = url.pathname.replace(/\/+$/, '');
    if (url.hostname !== 'localhost')
        return [`${url.protocol}//${url.host}${prefix}`];
    const port = url.port ? `:${url.port}` : '';
    return ['127.0.0.1', '[::1]'].map((host) => `${url.protocol}//${host}${port}${prefix}`);
}

;// CONCATENATED MODULE: ./build/src/preview/other-ports.js


/** Looking up the sockets of a process tree costs some milliseconds of CPU: not at every look. */
const SOCKETS_EVERY_MS = 250;
/**
 * A port nobody gave may be a side door (metrics, a profiler) that opens before the server itself does: it counts once
 * no port has come or gone for this long. Judgement.
 */
const NO_NEW_PORT_MS = 2000;
/** Watches a preview that may ignore the port it is given. To be asked while that port is closed. */
function watchOtherPorts(job) {
    const { group, port } = job;
    let open = [];
    let openSince = performance.now();
    let nextLook = 0;
    const goodSince = new Map();
    const isQuiet = () => performance.now() - openSince >= NO_NEW_PORT_MS;
    return {
        look: async () => {
            if (performance.now() < nextLook)
                return;
            const found = await listeningPorts(group.living());
            nextLook = performance.now() + SOCKETS_EVERY_MS;
            if (String(found) === String(open))
                return;
            open = found;
            openSince = performance.now();
            if (found.length > 0 && !found.includes(port))
                job.onProgress(`${job.what}: PORT=${port} was given, it listens on ${found.join(', ')}`);
        },
        open: () => open,
        tryAll: async (deadline) => {
            let missed;
            for (const other of open.filter((entry) => entry !== port)) {
                // It has answered well: not asked again before that can count.
                if (goodSince.has(other) && !isQuiet())
                    continue;
                const tried = await tryOrigins(localOrigins(other), job, deadline);
                if ('origin' in tried) {
                    const first = goodSince.get(other) ?? performance.now();
                    goodSince.set(other, first);
                    if (isQuiet())
                        return { origin: tried.origin, settledMs: performance.now() - first };
                }
                else {
                    goodSince.delete(other);
                    missed = tried;
                }
            }
            return missed;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/preview/ready.js






/** Pause between two looks: the grain of `readyMs`. */
const LOOK_EVERY_MS = 25;
/** What an API without a home page, or one that wants a login, says at a path nobody named. */
const NO_PAGE_HERE = new Set(['401', '403', '404', '405']);
/** A server may say 404 while it loads its routes: such an answer must stand this long. Judgement. */
const SETTLED_MS = 1000;
/**
 * Waits for a server we started: GET on the given port; while that is closed, on any other its process tree listens
 * on. Where nobody named the path (`isGuess`), a server on the given port that keeps saying that there is no such page
 * is ready too.
 */
async function waitForGroup(job) {
    const { group, port } = job;
    const deadline = performance.now() + job.timeoutMs;
    const refusedSince = new Map();
    const others = watchOtherPorts(job);
    let last = '';
    job.onProgress(`${job.what}: waiting for ${job.path} on port ${port}`);
    while (performance.now() < deadline) {
        stopIfCancelled(job);
        const exit = group.exit();
        await others.look();
        const given = await tryOrigins(localOrigins(port), job, deadline);
        if ('origin' in given)
            return { origin: given.origin, settledMs: 0 };
        const settledMs = job.isGuess ? sinceRefused(refusedSince, given) : 0;
        if (settledMs >= SETTLED_MS)
            return { origin: new URL(given.url).origin, settledMs };
        last = seenOf(given, last);
        if (isNobody(given.last)) {
            const found = await others.tryAll(deadline);
            if (found && 'origin' in found)
                return found;
            if (found)
                last = seenOf(found, last);
        }
        if (exit && !(exit.code === 0 && group.living().length > 0)) {
            const hint = portHint(group.lastLines());
            throw new failure/* TollgateError */.xB('preview', `${job.what} ${describeExit(exit)}, before ${job.path} answered.${hint} ${quoteLines(group.lastLines())}`);
        }
        await (0,external_node_timers_promises_.setTimeout)(LOOK_EVERY_MS);
    }
    const open = others.open();
    const isSilent = last.endsWith(': ECONNREFUSED') && open.length === 0;
    const seen = isSilent ? `none of its processes listens on a port (PORT=${port} was given)` : last;
    const beside = open.length > 0 && !open.includes(port)
        ? ` It listens on ${open.join(', ')}, and PORT=${port} was given.`
        : '';
    throw new failure/* TollgateError */.xB('preview', `${job.what} was not ready after ${job.timeoutMs / 1000} s; last seen: ${seen}.${beside} ` +
        `The path in "ready" must answer below ${BAD_STATUS}.${askedHint(last)} ${quoteLines(group.lastLines())}`);
}
/** What a server may have against the way it is asked: in the clear, and at an address without a name. */
function askedHint(last) {
    if (/: (ECONNRESET|EPROTO|HPE_\w+|Parse Error.*)$/.test(last))
        return ' It may speak HTTPS there: a preview that is started here is asked over HTTP.';
    return last.endsWith(': 400')
        ? ' It may speak HTTPS there (a started preview is asked over HTTP), or refuse the host 127.0.0.1 (ALLOWED_HOSTS and the like).'
        : '';
}
/** "Nobody listens there" must not hide an answer seen before. */
function seenOf({ url, last }, before) {
    return last !== 'ECONNREFUSED' || before === '' ? `GET ${url}: ${last}` : before;
}
/** How long this address has said without a break that there is no such page; 0 when it says anything else. */
function sinceRefused(since, { url, last }) {
    if (!NO_PAGE_HERE.has(last)) {
        since.delete(url);
        return 0;
    }
    const first = since.get(url) ?? performance.now();
    since.set(url, first);
    return performance.now() - first;
}
/** Waits for a preview that is somebody else's: any trouble may pass until the time is over. */
async function waitForUrl(job) {
    const deadline = performance.now() + job.timeoutMs;
    let last = '';
    job.onProgress(`${job.what}: waiting for ${job.path}`);
    while (performance.now() < deadline) {
        stopIfCancelled(job);
        const tried = await tryOrigins(urlOrigins(job.url), job, deadline, job.headers);
        if ('origin' in tried)
            return tried.origin;
        last = `GET ${tried.url}: ${tried.last}`;
        await (0,external_node_timers_promises_.setTimeout)(LOOK_EVERY_MS * 10);
    }
    const hint = /: 40[13]$/.test(last) ? ' A protected preview needs the input "headers".' : '';
    throw new failure/* TollgateError */.xB('preview', `${job.what} was not ready after ${job.timeoutMs / 1000} s; last seen: ${last}.${hint} ` +
        `The path in "ready" must answer below ${BAD_STATUS}.`);
}
/** In the words of the systems, of Angular, Spring Boot and Create React App. */
const PORT_TAKEN = /EADDRINUSE|address already in use|port:? \d+ (is|was) (already )?in use|already running on port \d+/i;
function portHint(lines) {
    if (!lines.some((line) => PORT_TAKEN.test(line)))
        return '';
    return (' Its port is taken: let it listen on the PORT it is given ("${port}" in a command), ' +
        'or run one side at a time ("pairing: one-at-a-time").');
}
function stopIfCancelled(job) {
    if (!job.signal.aborted)
        return;
    throw new failure/* TollgateError */.xB('cancelled', `${job.what} was interrupted before it was ready`, {
        cause: job.signal.reason,
    });
}

;// CONCATENATED MODULE: ./build/src/preview/static-server.js
/**
 * The static server's whole program, run as `node -e <this function's text> <folder>` with `PORT` set: a process of
 * its own, so that its CPU and memory are the side's and not Tollgate's, and one text, so that it works from source
 * and from the bundle alike. It must use nothing from outside its own braces (see guard-process.ts).
 *
 * Serves like a static host: index.html of folders, `.html` left out, 404.html where there is one, else index.html
 * for paths without extension (single-page applications), brotli or gzip made once per file, etags.
 */
function staticMain() {
    const fs = process.getBuiltinModule('node:fs');
    const path = process.getBuiltinModule('node:path');
    const http = process.getBuiltinModule('node:http');
    const zlib = process.getBuiltinModule('node:zlib');
    const crypto = process.getBuiltinModule('node:crypto');
    const types = new Map();
    for (const [type, extensions] of [
        ['text/html', 'html htm'],
        ['text/css', 'css'],
        ['text/javascript', 'js mjs cjs'],
        ['text/plain', 'txt map'],
        ['text/markdown', 'md'],
        ['text/csv', 'csv'],
        ['text/xml', 'xml'],
        ['application/json', 'json'],
        ['application/manifest+json', 'webmanifest'],
        ['application/wasm', 'wasm'],
        ['application/pdf', 'pdf'],
        ['image/svg+xml', 'svg'],
        ['image/jpeg', 'jpg jpeg'],
        ['image/x-icon', 'ico'],
        ['image/png', 'png'],
        ['image/gif', 'gif'],
        ['image/webp', 'webp'],
        ['image/avif', 'avif'],
        ['font/woff', 'woff'],
        ['font/woff2', 'woff2'],
        ['font/ttf', 'ttf'],
        ['font/otf', 'otf'],
        ['audio/mpeg', 'mp3'],
        ['video/mp4', 'mp4'],
        ['video/webm', 'webm'],
    ]) {
        for (const extension of extensions.split(' '))
            types.set(extension, type);
    }
    const root = fs.realpathSync(process.argv[1] ?? '.');
    const cache = new Map();
    const load = (file) => {
        if (!cache.has(file))
            cache.set(file, readEntry(file));
        return cache.get(file);
    };
    const readEntry = (file) => {
        let body;
        try {
            body = fs.readFileSync(file);
        }
        catch {
            return undefined; // a folder, or nothing
        }
        const type = types.get(path.extname(file).slice(1).toLowerCase()) ?? 'application/octet-stream';
        const isText = /^text\/|json$|xml$|wasm$|ttf$|otf$/.test(type) && body.length > 1024;
        const etag = `"${crypto.createHash('sha1').update(body).digest('base64url')}"`;
        const full = type.startsWith('text/') ? `${type}; charset=utf-8` : type;
        if (!isText)
            return { body, type: full, etag };
        // Quality 5: about what hosts spend on the fly; the result is the same on both sides either way.
        const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 };
        return {
            body,
            type: full,
            etag,
            br: zlib.brotliCompressSync(body, { params }),
            gzip: zlib.gzipSync(body),
        };
    };
    /** The file a path means, the status it is sent with, or where the browser should go instead. */
    const find = (pathname) => {
        const target = path.join(root, pathname);
        const isInside = target === root || target.startsWith(root + path.sep);
        const isHidden = /(^|[\\/])\.(?!well-known([\\/]|$))/.test(target.slice(root.length));
        if (isInside && !isHidden) {
            const names = pathname.endsWith('/') ? [path.join(target, 'index.html')] : [target, `${target}.html`];
            for (const name of names) {
                const entry = load(name);
                if (entry)
                    return { entry, status: 200 };
            }
            if (!pathname.endsWith('/') && load(path.join(target, 'index.html')))
                return { status: 301, location: '/' };
        }
        const missing = load(path.join(root, '404.html'));
        if (missing)
            return { entry: missing, status: 404 };
        const index = path.extname(pathname) === '' && isInside ? load(path.join(root, 'index.html')) : undefined;
        return index ? { entry: index, status: 200 } : { status: 404 };
    };
    const answer = (request, response) => {
        if (request.method !== 'GET' && request.method !== 'HEAD') {
            response.writeHead(405, { allow: 'GET, HEAD' }).end();
            return;
        }
        const [raw = '/', query] = (request.url ?? '/').split('?', 2);
        let pathname;
        try {
            pathname = decodeURIComponent(raw);
        }
        catch {
            response.writeHead(400).end();
            return;
        }
        const { entry, status, location } = pathname.includes('\0') ? { status: 400 } : find(pathname);
        if (location !== undefined) {
            response.writeHead(status, { location: `${raw}/${query === undefined ? '' : `?${query}`}` }).end();
            return;
        }
        if (!entry) {
            response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end('not found\n');
            return;
        }
        const accepted = request.headers['accept-encoding'] ?? '';
        const encoding = entry.br && /\bbr\b/.test(accepted) ? 'br' : entry.gzip && /\bgzip\b/.test(accepted) ? 'gzip' : '';
        const body = encoding === 'br' ? entry.br : encoding === 'gzip' ? entry.gzip : entry.body;
        const headers = { etag: entry.etag, 'cache-control': 'no-cache' };
        if (entry.br)
            headers['vary'] = 'accept-encoding';
        if (status === 200 && request.headers['if-none-match'] === entry.etag) {
            response.writeHead(304, headers).end();
            return;
        }
        if (encoding)
            headers['content-encoding'] = encoding;
        headers['content-type'] = entry.type;
        headers['content-length'] = body?.length ?? 0;
        response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
    };
    process.title = 'tollgate-static';
    // Longer than any pause between rounds, so that kept connections are not closed under a request.
    const server = http.createServer({ keepAliveTimeout: 120_000 }, answer);
    server.listen(Number(process.env['PORT']), '127.0.0.1');
}

;// CONCATENATED MODULE: ./build/src/preview/static-command.js





/** Serves the plan's folder, or the one that was guessed, as it is after the build. Throws `preview` where it is not there. */
function staticCommand(job, plan) {
    const guesses = plan.folderGuesses ?? [];
    const there = guesses.filter((each) => isFolder((0,external_node_path_.resolve)(job.directory, each)));
    const guessed = there.find((each) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(job.directory, each, 'index.html'))) ??
        there.flatMap((each) => pageFolderBelow(job.directory, each))[0] ??
        there[0];
    if (guessed !== undefined)
        job.onProgress(`${job.side}: ${guessed} is served`);
    else if (guesses.length > 0) {
        throw new failure/* TollgateError */.xB('preview', `none of the folders ${guesses.join(', ')} (${job.side}) was found in ${job.directory} after the build: ` +
            'give the folder the build writes as "preview: { static: … }", or the command that serves it as "preview: { start: … }"');
    }
    const folder = (0,external_node_path_.resolve)(job.directory, guessed ?? environment_expand(plan.folder, { side: job.side }));
    if (!isFolder(folder)) {
        throw new failure/* TollgateError */.xB('preview', `the static folder "${plan.folder}" (${job.side}) was not found in ${job.directory}: ` +
            'give the folder the build writes as "preview: { static: … }", or a "build" that writes it');
    }
    return [process.execPath, '-e', `(${staticMain.toString()})()`, folder];
}
/** The one folder below that has a page: `dist/shop/browser`, as Angular writes it; none where there are several. */
function pageFolderBelow(directory, folder) {
    const below = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(directory, folder))
        .flatMap((name) => [`${folder}/${name}`, `${folder}/${name}/browser`])
        .filter((each) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, each, 'index.html')));
    return below.length === 1 ? below : [];
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

;// CONCATENATED MODULE: ./build/src/preview/open.js








/**
 * Brings one side up and waits until it answers: starts the plan's command or a static server, or takes a preview
 * that is up already. Throws `preview` with what was seen last, or `cancelled`; nothing is left running then.
 */
async function openSite(job) {
    return job.plan.kind === 'url' ? openUrl(job, job.plan) : openStarted(job);
}
async function openUrl(job, plan) {
    const url = job.side === 'head' ? plan.url : plan.baseUrl;
    if (url === undefined) {
        throw new failure/* TollgateError */.xB('preview', 'the preview has a "url" but no "base-url": there is no base side to open');
    }
    const origin = await waitForUrl({
        what: `${shownUrl(url)} (${job.side})`,
        path: plan.ready,
        timeoutMs: plan.readyTimeoutMs,
        signal: job.signal,
        onProgress: job.onProgress,
        url,
        headers: plan.headers,
    });
    return {
        side: job.side,
        origin,
        headers: plan.headers,
        generation: 0,
        pids: [],
        status: () => ({ alive: true }),
        restart: () => Promise.resolve(),
        [Symbol.asyncDispose]: () => Promise.resolve(),
    };
}
/** User and query of a URL may hold secrets. */
function shownUrl(text) {
    const { protocol, host, pathname } = new URL(text);
    return `${protocol}//${host}${pathname}`;
}
async function openStarted(job) {
    let generation = job.generation ?? 0;
    let now = await start(job, generation);
    return {
        side: job.side,
        get origin() {
            return now.origin;
        },
        get generation() {
            return generation;
        },
        get readyMs() {
            return now.readyMs;
        },
        get pids() {
            // A command that talks to a server elsewhere (docker compose) is not the server.
            return now.isElsewhere ? [] : now.group.roots();
        },
        status: () => statusOf(now),
        restart: async () => {
            await now.group.end();
            generation += 1;
            now = await start(job, generation);
        },
        [Symbol.asyncDispose]: () => now.group.end(),
    };
}
/**
 * A first process that failed took the preview with it, whatever it left behind. One that lives proves nothing: a
 * supervisor outlives its server, so somebody of the group must still listen where the server answered (Linux).
 */
function statusOf({ group, isElsewhere, origin }) {
    const exit = group.exit();
    const dead = (how) => ({ alive: false, how, lastLines: group.lastLines() });
    if (exit && exit.code !== 0)
        return dead(describeExit(exit));
    if (isElsewhere)
        return { alive: true };
    const living = group.living();
    if (exit && living.length === 0)
        return dead(describeExit(exit));
    const port = Number(new URL(origin).port);
    if (process.platform !== 'linux' || ownPorts(living).includes(port))
        return { alive: true };
    const still = living.includes(group.pid) ? ', though what started it still runs' : '';
    return dead(`does not listen on port ${port} any more${still}`);
}
/** One generation: from spawn to ready. Ends the group again when it does not get there. */
async function start(job, generation) {
    const plan = job.plan;
    const port = await choosePort(job, plan);
    const command = plan.kind === 'command' ? environment_expand(plan.start, { side: job.side, port }) : staticCommand(job, plan);
    const name = plan.kind === 'command' ? `\`${String(command)}\`` : `static server of ${plan.folder}`;
    const what = `${name} (${job.side})`;
    stopIfCancelled({ signal: job.signal, what });
    if (await answers(port)) {
        throw new failure/* TollgateError */.xB('preview', `port ${port} already answered before ${what} was started: what answers there is not this preview. ` +
            'Stop it, or leave PORT out of "preview.env" and use the one that is given.');
    }
    const group = startGroup({
        command,
        directory: job.directory,
        env: siteEnvironment(job, port),
        logFile: (0,external_node_path_.join)(job.tempDir, `${job.side}-server-${generation}.log`),
        onLine: job.onLine,
        guard: job.guard,
    });
    const startedAt = performance.now();
    try {
        const path = plan.ready;
        const guess = plan.kind === 'command' && plan.readyGuessed ? { isGuess: plan.readyGuessed } : {};
        const timeoutMs = plan.readyTimeoutMs;
        const { origin, settledMs } = await waitForGroup({
            ...job,
            ...guess,
            what,
            path,
            timeoutMs,
            group,
            port,
        });
        const readyMs = performance.now() - startedAt - settledMs;
        const own = await listeningPorts(group.living());
        return { group, origin, readyMs, isElsewhere: !own.includes(Number(new URL(origin).port)) };
    }
    catch (error) {
        await group.end();
        throw error;
    }
}
/**
 * The user's own PORT, else the one that was kept for this side, else a free one. The kept one may have been taken by
 * somebody while the side was built; it is given up then, unless `prepare` was told it.
 */
async function choosePort(job, plan) {
    const given = Number(plan.env['PORT']);
    if (Number.isInteger(given) && given > 0)
        return given;
    const isTold = plan.prepare?.includes('${port}') === true;
    const isKept = job.port !== undefined && (isTold || !(await answers(job.port)));
    return isKept && job.port !== undefined ? job.port : freePort();
}
/** What every command of a side gets on top of the job's scrubbed environment; `preview.env` has the last word. */
function siteEnvironment(job, port) {
    const given = job.plan.kind === 'url' ? {} : job.plan.env;
    const own = Object.entries(given).map(([name, value]) => [name, environment_expand(value, { side: job.side, port })]);
    const values = {
        ...job.env,
        // Some development servers open a browser of their own otherwise.
        BROWSER: 'none',
        PORT: String(port),
        TOLLGATE_SIDE: job.side,
        ...Object.fromEntries(own),
    };
    return evenEnvironment(values, job.directory);
}

;// CONCATENATED MODULE: ./build/src/preview/build.js








/**
 * Runs a side's `build` and then its `prepare`, each in its own process group with its own log file, `${side}` and
 * `${port}` expanded. Throws `preview` with the exit code or the deadline and the last 40 lines, or `cancelled`.
 */
async function buildSide(job, { deadlineMs }) {
    const { plan } = job;
    if (plan.kind === 'url')
        return {};
    const port = job.port ?? (await freePort());
    if (plan.build !== undefined)
        await runStep(job, { name: 'build', text: plan.build, port, deadlineMs });
    if (plan.prepare === undefined)
        return {};
    await runStep(job, { name: 'prepare', text: plan.prepare, port, deadlineMs });
    return { port };
}
async function runStep(job, step) {
    const command = environment_expand(step.text, { side: job.side, port: step.port });
    const what = `\`${command}\` (${step.name} of ${job.side})`;
    if (job.signal.aborted)
        throw interrupted(what, job.signal.reason);
    job.onProgress(`${job.side}: ${step.name}: ${command}`);
    const group = startGroup({
        command,
        directory: job.directory,
        env: siteEnvironment(job, step.port),
        logFile: (0,external_node_path_.join)(job.tempDir, `${job.side}-${step.name}.log`),
        onLine: job.onLine,
        guard: job.guard,
    });
    const timeout = AbortSignal.timeout(step.deadlineMs);
    const stop = AbortSignal.any([timeout, job.signal]);
    const stopped = new Promise((resolve) => {
        stop.addEventListener('abort', () => {
            resolve(undefined);
        });
    });
    const exit = await Promise.race([group.exited, stopped]);
    if (step.name === 'prepare' && exit?.code === 0)
        tellLeft(job, group);
    // Ends what a build leaves behind (watchers, compile servers), too.
    await group.end();
    if (exit?.code === 0)
        return;
    if (!exit && job.signal.aborted)
        throw interrupted(what, job.signal.reason);
    const how = exit ? describeExit(exit) : `was not done after ${step.deadlineMs / 1000} s and was ended`;
    throw new failure/* TollgateError */.xB('preview', `${what} ${how}. ${quoteLines(group.lastLines())}`);
}
/** A database that `prepare` starts would be missed by the server with no word of why. */
function tellLeft(job, group) {
    const names = [...new Set(group.living().map(programName))].filter((name) => name !== '');
    if (names.length === 0)
        return;
    job.onProgress(`${job.side}: what prepare left running is ended: ${plainLine(names.slice(0, 5).join(', '))}; ` +
        'what must run beside the server is started in "start"');
}
function interrupted(what, cause) {
    return new failure/* TollgateError */.xB('cancelled', `${what} was interrupted`, { cause });
}

;// CONCATENATED MODULE: ./build/src/probe/reference-server.js
/**
 * The two programs of a calibration. Other work would be another unit of speed, and stored baselines hold this one. Each is passed to Node as text (works from source and bundle alike): nothing from
 * outside its braces.
 */
/**
 * A server on a free port of loopback, which it prints. Each answer is about a millisecond of what handlers do: JSON in and out,
 * strings, a map, a sort. It ends with whoever started it: when its standard input closes.
 */
function serve() {
    const { createServer } = process.getBuiltinModule('node:http');
    const items = Array.from({ length: 400 }, (_, id) => ({
        id,
        name: `item ${String(id)} ${'abcdefgh'.slice(id % 8)}`,
        price: id * 1.25,
        tags: [`a${String(id % 7)}`, `b${String(id % 5)}`],
    }));
    const stored = JSON.stringify(items);
    const server = createServer((_request, response) => {
        const found = JSON.parse(stored);
        const prices = new Map();
        for (const { name, price } of found)
            for (const word of name.split(' '))
                prices.set(word, (prices.get(word) ?? 0) + price);
        found.sort((a, b) => (a.name < b.name ? -1 : 1));
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ words: prices.size, first: found.slice(0, 20) }));
    });
    server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        process.stdout.write(`${String(typeof address === 'object' ? address?.port : 0)}\n`);
    });
    process.stdin.on('close', () => process.exit());
    process.stdin.resume();
}
/** Starts the server (its program is the second argument), asks it for so many seconds, prints the median answer in milliseconds. */
function reference_server_ask() {
    const { spawn } = process.getBuiltinModule('node:child_process');
    const { Agent, get } = process.getBuiltinModule('node:http');
    const { setTimeout } = process.getBuiltinModule('node:timers/promises');
    /** Until the compiler has done what it will do; then one every 10 ms, or when the one before is answered. */
    const WARM_UP = 100;
    const PACE_MS = 10;
    const [seconds, program] = [Number(process.argv[1]), String(process.argv[2])];
    const server = spawn(process.execPath, ['-e', program], {
        stdio: ['pipe', 'pipe', 'ignore'],
        windowsHide: true,
    });
    const agent = new Agent({ keepAlive: true });
    const answer = (port) => new Promise((resolve, reject) => {
        const begin = process.hrtime.bigint();
        get({ host: '127.0.0.1', port, agent }, (response) => {
            response.resume();
            response.on('end', () => {
                resolve(Number(process.hrtime.bigint() - begin) / 1e6);
            });
        }).on('error', reject);
    });
    const measure = async (port) => {
        for (let i = 0; i < WARM_UP; i += 1)
            await answer(port);
        const times = [];
        const end = Date.now() + seconds * 1000;
        while (Date.now() < end) {
            const took = await answer(port);
            times.push(took);
            await setTimeout(Math.max(0, PACE_MS - took));
        }
        times.sort((a, b) => a - b);
        return times[Math.floor(times.length / 2)] ?? 0;
    };
    const leave = (code) => {
        server.kill('SIGKILL');
        process.exit(code);
    };
    for (const end of ['error', 'exit'])
        server.once(end, () => leave(1));
    server.stdout.once('data', (line) => {
        measure(Number(line.toString())).then((middle) => process.stdout.write(String(middle), () => leave(0)), () => leave(1));
    });
}

;// CONCATENATED MODULE: ./build/src/probe/calibration.js



/**
 * The machine's speed as a server feels it, in answers per second one after the other: bigger is faster. The median
 * answer of a reference server of fixed work (reference-server.ts) that is asked at a steady pace, so that cores rest in between as
 * they do under a load. A loop that never rests told little of that here (docs/bench.md). Compared only between
 * runs of the same Node major: another compiler is another unit. In processes of their own, so that nothing of
 * Tollgate's heap or compiler state is in it. Throws `environment` when they cannot be
 * run, `cancelled` when `signal` fires.
 */
function calibrate({ seconds, signal }) {
    const { NODE_OPTIONS: _preloads, ...env } = process.env;
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(process.execPath, ['-e', `(${reference_server_ask.toString()})()`, String(seconds), `(${serve.toString()})()`], {
            env,
            stdio: ['ignore', 'pipe', 'ignore'],
            windowsHide: true,
            // Ten times the wanted time: a machine that is this slow cannot be measured on.
            timeout: seconds * 10_000 + 10_000,
            killSignal: 'SIGKILL',
            ...(signal && { signal }),
        });
        let out = '';
        child.stdout.on('data', (chunk) => {
            out += chunk.toString();
        });
        child.on('error', (cause) => {
            reject(signal?.aborted ? calibration_interrupted(cause) : calibration_failure(cause.message, cause));
        });
        child.on('close', (code) => {
            const speed = 1000 / Number(out);
            if (code === 0 && speed > 0 && Number.isFinite(speed))
                resolve(speed);
            else
                reject(calibration_failure(`it exited with code ${code} and said "${out.trim()}"`));
        });
    });
}
function calibration_interrupted(cause) {
    return new failure/* TollgateError */.xB('cancelled', 'the run was interrupted while the machine was calibrated', {
        cause,
    });
}
function calibration_failure(why, cause) {
    return new failure/* TollgateError */.xB('environment', `the calibration of this machine failed: ${why}`, { cause });
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/src/probe/chrome-locate.js






/** Names on PATH, the stable one first. GitHub's Ubuntu image has `google-chrome`. */
const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];
/** Where installers put it. /opt/google/chrome has an AppArmor profile on Ubuntu 24.04, downloaded copies do not. */
const PLACES = {
    linux: ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/snap/bin/chromium'],
    darwin: [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
};
const WINDOWS_PLACE = ['Google', 'Chrome', 'Application', 'chrome.exe'];
/**
 * The Chrome to audit with: the one the user named, else `CHROME_PATH`, else Chrome or Chromium where this platform
 * keeps it. Throws `environment` with what was looked for and what to do.
 */
async function locateChrome(search) {
    const named = search.explicit ?? search.env['CHROME_PATH'];
    if (named !== undefined && named !== '') {
        if (await isExecutable(named))
            return { path: named, version: await versionOf(named, search) };
        const source = search.explicit === undefined ? 'CHROME_PATH' : 'the given Chrome';
        throw new failure/* TollgateError */.xB('environment', `${source} is ${named}, where there is no executable file: set it to Chrome's or Chromium's binary, or unset it to have one found`);
    }
    const candidates = placesToLook(search);
    for (const path of candidates) {
        if (await isExecutable(path))
            return { path, version: await versionOf(path, search) };
    }
    const names = search.platform === 'linux' ? `${NAMES.join(', ')} on PATH` : candidates.join(', ');
    throw new failure/* TollgateError */.xB('environment', `no Chrome or Chromium was found (looked for ${names}): install one (GitHub's hosted runners have it; in a container: apt-get install chromium), or set CHROME_PATH`);
}
function placesToLook({ env, platform }) {
    const fixed = PLACES[platform] ?? [];
    if (platform === 'win32') {
        const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
        return roots.map((root) => (0,external_node_path_.join)(root, ...WINDOWS_PLACE));
    }
    const folders = (env['PATH'] ?? '').split(external_node_path_.delimiter).filter((folder) => folder !== '');
    const onPath = NAMES.flatMap((name) => folders.map((folder) => (0,external_node_path_.join)(folder, name)));
    return platform === 'darwin' ? [...fixed, ...onPath] : [...onPath, ...fixed];
}
async function isExecutable(path) {
    return (0,promises_.access)(path, external_node_fs_.constants.X_OK).then(() => true, () => false);
}
const VERSION = /\d+\.\d+\.\d+(\.\d+)?/;
/** A browser that cannot say its version in this time will not audit either; the audit then says why. */
const VERSION_TIMEOUT_MS = 20_000;
async function versionOf(path, { env, platform }) {
    try {
        // Chrome for Windows opens a window when asked; its version is the name of the folder beside it.
        const told = platform === 'win32'
            ? (await (0,promises_.readdir)((0,external_node_path_.dirname)(path))).find((name) => VERSION.test(name))
            : (await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(path, ['--version'], { env, timeout: VERSION_TIMEOUT_MS })).stdout;
        return VERSION.exec(told ?? '')?.[0] ?? 'unknown';
    }
    catch {
        return 'unknown';
    }
}

;// CONCATENATED MODULE: ./build/src/probe/counters.js
/** Prometheus itself scrapes with a 10 s timeout by default; a metrics page that takes longer disturbs the round. */
const TIMEOUT_MS = 5000;
/** A page of this size is not a metrics page of a preview. */
const MAX_BYTES = 8 * 1024 * 1024;
/** Reads the counters at `url` once; `headers` are those of a protected preview. Never rejects. */
async function counters_readCounters(url, signal, headers = {}) {
    try {
        const response = await fetch(url, {
            signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
            redirect: 'error',
            headers: { accept: 'text/plain;version=0.0.4, */*;q=0.1', ...headers },
        });
        const chunks = [];
        let size = 0;
        for await (const chunk of response.body ?? []) {
            size += chunk.length;
            if (size > MAX_BYTES)
                return { ok: false, why: `${url} sent more than ${MAX_BYTES} bytes` };
            chunks.push(chunk);
        }
        if (!response.ok)
            return { ok: false, why: `${url} answered ${response.status}` };
        return { ok: true, text: Buffer.concat(chunks).toString('utf8') };
    }
    catch (error) {
        return { ok: false, why: `${url} could not be read: ${reasonOf(error)}` };
    }
}
/** fetch says "fetch failed" and hides the reason in the cause. */
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    const cause = error.cause instanceof Error ? error.cause : undefined;
    return cause?.code ?? cause?.message ?? error.message;
}

;// CONCATENATED MODULE: ./build/src/probe/k6-environment.js
/** The environment k6 gets: nothing in it may change the load, except what Tollgate says. */
/** Where the browser module finds its browser; the only `K6_*` settings of a team that do not change the load. */
const KEPT = /^K6_BROWSER_/i;
function scrubbed(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !/^K6_/i.test(name) || KEPT.test(name)));
}
/**
 * Environment of a k6 process for one side. `K6_VUS`, `K6_OUT`, `K6_STAGES` … of the job would silently replace the
 * load (k6: environment beats script options); usage reports and extension downloads are network side effects.
 * `TOLLGATE_HEADERS` is what a protected preview demands, as JSON: in the environment, not in the wrapper's text or k6's
 * arguments, where others could read it.
 */
function k6Environment(job) {
    return {
        ...scrubbed(job.baseEnv),
        ...scrubbed(job.env),
        BASE_URL: job.origin.replace(/\/+$/, ''),
        TOLLGATE_SIDE: job.side,
        TOLLGATE_HEADERS: JSON.stringify(job.headers ?? {}),
        K6_NO_USAGE_REPORT: 'true',
        K6_AUTO_EXTENSION_RESOLUTION: 'false',
    };
}

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./build/src/probe/k6-process.js
/** A k6 process of ours: in its own group, ended when asked, when late, and whatever happens. */



/** After SIGINT k6 writes its summary and leaves; it is not waited for longer than this. */
const k6_process_GRACE_MS = 3000;
const TAIL_BYTES = 8 * 1024;
const MOST_STDOUT = 4 * 1024 * 1024;
function signalGroup(pid, signal) {
    try {
        process.kill(external_node_process_.platform === 'win32' ? pid : -pid, signal);
    }
    catch {
        // It is gone already.
    }
}
/** SIGINT to the group, SIGKILL when that was not enough. Never throws. */
async function k6_process_endGroup(pid, ended) {
    signalGroup(pid, 'SIGINT');
    const late = new AbortController();
    await Promise.race([ended, (0,external_node_timers_promises_.setTimeout)(k6_process_GRACE_MS, undefined, { signal: late.signal }).catch(() => undefined)]);
    late.abort();
    signalGroup(pid, 'SIGKILL');
}
/** The last bytes of a stream as text. */
function tailOf(stream, most) {
    let text = '';
    stream.on('data', (chunk) => {
        text = (text + chunk.toString('utf8')).slice(-most);
    });
    return () => text;
}
/**
 * Runs k6 to its end. Past `deadlineMs` it is ended and `timedOut` says so; an abort ends it and throws a
 * `cancelled` failure; a k6 that cannot be started is an `environment` failure.
 */
async function runProcess(command) {
    const { signal } = command;
    if (signal.aborted)
        throw cancelled(signal);
    const { execa } = await Promise.all(/* import() */[__webpack_require__.e(743), __webpack_require__.e(872)]).then(__webpack_require__.bind(__webpack_require__, 1872));
    const child = execa(command.k6Path, command.args, {
        cwd: command.cwd,
        env: command.env,
        extendEnv: false,
        detached: external_node_process_.platform !== 'win32',
        stdin: 'ignore',
        buffer: false,
        reject: false,
        windowsHide: true,
    });
    const stdout = tailOf(child.stdout, MOST_STDOUT);
    const stderr = tailOf(child.stderr, TAIL_BYTES);
    const { pid } = child;
    if (pid !== undefined)
        command.onStart?.(pid);
    let timedOut = false;
    const end = () => void (pid !== undefined && k6_process_endGroup(pid, child));
    const deadline = setTimeout(() => {
        timedOut = true;
        end();
    }, command.deadlineMs);
    signal.addEventListener('abort', end, { once: true });
    try {
        const result = await child;
        if (signal.aborted)
            throw cancelled(signal);
        if (pid === undefined)
            throw unstartable(command.k6Path, result);
        return {
            exitCode: result.exitCode ?? -1,
            ...(result.signal ? { signalName: result.signal } : {}),
            stdout: stdout(),
            stderrTail: stderr(),
            timedOut,
        };
    }
    finally {
        clearTimeout(deadline);
        signal.removeEventListener('abort', end);
        if (pid !== undefined) {
            // Browsers and other children of k6 do not outlive it.
            signalGroup(pid, 'SIGKILL');
            command.onEnd?.(pid);
        }
    }
}
function cancelled(signal) {
    return new failure/* TollgateError */.xB('cancelled', 'the run was interrupted while k6 was running', {
        cause: signal.reason,
    });
}
function unstartable(k6Path, cause) {
    const why = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    return new failure/* TollgateError */.xB('environment', `k6 could not be started (${k6Path}): ${why ?? ''}`, { cause });
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/src/probe/k6-wrapper.js
/**
 * The module k6 really runs: the team's script with another load shape. No flag can do this (CLI flags wipe
 * scenarios, none sets an arrival rate), a wrapper module keeps everything else: functions, setup, thresholds, tags.
 */


/**
 * Virtual users for a rate when none are given: every arrival may take a second before one is dropped (Little), at
 * least 10; at most 300, as each is a JavaScript runtime of its own.
 */
function virtualUsersFor(ratePerSecond) {
    return Math.min(300, Math.max(10, Math.ceil(ratePerSecond)));
}
/** Runs inside k6, so: plain JavaScript, no imports. `own` are the script's options, `set` the settings. */
const shaping = `
function seconds(text) {
  if (typeof text === 'number') return text / 1000;
  const units = { h: 3600, m: 60, s: 1, ms: 0.001, us: 1e-6, ns: 1e-9 };
  let total = 0;
  for (const part of String(text || '').matchAll(/([0-9.]+)(ms|us|ns|h|m|s)/g)) total += Number(part[1]) * units[part[2]];
  return total;
}
function area(start, stages) {
  let level = start, total = 0;
  for (const stage of stages || []) {
    total += ((level + stage.target) / 2) * seconds(stage.duration);
    level = stage.target;
  }
  return total;
}
// How much of the script's work a scenario is: iterations where its options say so, else virtual user seconds.
function weight(s) {
  switch (s.executor) {
    case 'constant-arrival-rate': return (s.rate / (seconds(s.timeUnit) || 1)) * seconds(s.duration);
    case 'ramping-arrival-rate': return area(s.startRate || 0, s.stages) / (seconds(s.timeUnit) || 1);
    case 'constant-vus': return (s.vus || 1) * seconds(s.duration);
    case 'ramping-vus': return area(s.startVUs === undefined ? 1 : s.startVUs, s.stages);
    case 'per-vu-iterations': return (s.vus || 1) * (s.iterations || 1);
    default: return s.iterations || 1;
  }
}
function kept(s) {
  const out = { exec: s.exec || 'default' };
  for (const key of ['env', 'tags', 'options']) if (s[key]) out[key] = s[key];
  return out;
}
// Iterations that began may end: k6 only waits as long as one runs. Steps overlap, so theirs is short.
function arrivals(rate, share, users, ms, startMs, grace) {
  const vus = Math.max(2, Math.ceil(users * share));
  const whole = rate * share;
  const exact = Number.isInteger(whole) ? { rate: whole, timeUnit: '1s' } : { rate: Math.max(1, Math.round(whole * 1000)), timeUnit: '1000s' };
  return Object.assign({ executor: 'constant-arrival-rate', duration: ms + 'ms', startTime: startMs + 'ms',
    preAllocatedVUs: vus, maxVUs: vus, gracefulStop: grace }, exact);
}
function shaped(own) {
  const before = own.scenarios && Object.keys(own.scenarios).length > 0 ? own.scenarios : { default: {} };
  const names = Object.keys(before);
  const weights = names.map((name) => { const w = weight(before[name]); return w > 0 ? w : 1; });
  const all = weights.reduce((a, b) => a + b, 0);
  const out = {};
  names.forEach((name, i) => {
    const share = weights[i] / all;
    if (set.steps) {
      let at = 0;
      set.steps.forEach((step, k) => {
        out['step' + k + '_' + name] = Object.assign(kept(before[name]), arrivals(step.ratePerSecond, share, Math.min(set.maxVus, Math.max(10, step.ratePerSecond)), step.ms, at, step.ms <= 2000 ? '8s' : '4s'));
        at += step.ms;
      });
    } else if (set.profile === 'smoke') {
      out[name] = Object.assign(kept(before[name]), { executor: 'shared-iterations', vus: 1, iterations: 5, maxDuration: set.roundMs + 'ms', gracefulStop: '5s' });
    } else {
      out[name] = Object.assign(kept(before[name]), arrivals(set.ratePerSecond, share, set.maxVus, set.roundMs, 0, (set.graceMs || 30000) + 'ms'));
    }
  });
  return out;
}
// A round is seconds long: one that a threshold cuts short tells less than the threshold's own row does.
function patient(thresholds) {
  const out = {};
  for (const metric of Object.keys(thresholds))
    out[metric] = [].concat(thresholds[metric]).map((each) => each && typeof each === 'object' ? Object.assign({}, each, { abortOnFail: false }) : each);
  return out;
}
function reshaped(own) {
  const out = Object.assign({}, own);
  out.hosts = Object.assign({}, own.hosts, set.hosts);
  if (set.profile === 'as-written' && !set.steps) return out;
  for (const key of ['vus', 'iterations', 'duration', 'stages', 'scenarios']) delete out[key];
  if (set.steps) delete out.thresholds;
  else if (own.thresholds) out.thresholds = patient(own.thresholds);
  out.scenarios = shaped(own);
  return out;
}
`;
function specifier(script) {
    return JSON.stringify(external_node_process_.platform === 'win32' ? (0,external_node_url_.pathToFileURL)(script).href : script);
}
/** The wrapper module around a script given by its absolute path. */
function wrapScript(script, settings) {
    return [
        `import * as user from ${specifier(script)};`,
        `export * from ${specifier(script)};`,
        `const entry = user.default;`,
        `export { entry as default };`,
        `const set = ${JSON.stringify(settings)};`,
        shaping,
        `export const options = reshaped(user.options || {});`,
        '',
    ].join('\n');
}
/**
 * Runs inside k6. With headers, redirects are followed by hand: k6 would carry them to whatever host one leads to. The
 * ten hops are k6's own default.
 */
const getting = `
const base = __ENV.BASE_URL;
// The base may have a path of its own; an origin ends before it.
const origin = /^[^:]+:\\/\\/[^/?#]*/.exec(base)[0];
const headers = JSON.parse(__ENV.TOLLGATE_HEADERS || '{}');
const isProtected = Object.keys(headers).length > 0;
function target(from, to) {
  if (/^[a-z][a-z0-9+.-]*:/i.test(to)) return to;
  if (to.startsWith('//')) return base.slice(0, base.indexOf('//')) + to;
  if (to.startsWith('/')) return origin + to;
  const path = from.split(/[?#]/)[0];
  return to.startsWith('?') ? path + to : path.slice(0, path.lastIndexOf('/') + 1) + to;
}
function get(path) {
  if (!isProtected) return http.get(base + path);
  let url = base + path;
  for (let hops = 0; hops <= 10; hops += 1) {
    const isOwn = url === origin || (url.startsWith(origin) && '/?#'.includes(url[origin.length]));
    if (!isOwn) return http.get(url);
    const answer = http.get(url, { headers, redirects: 0 });
    const to = answer.status >= 300 && answer.status < 400 ? answer.headers.Location : undefined;
    if (!to) return answer;
    url = target(url, to);
  }
}
`;
/**
 * A whole script for a load that has none: each arrival GETs the next of the paths, with the headers of a protected
 * preview (`TOLLGATE_HEADERS`) at its own origin.
 */
function wrapPaths(paths, settings) {
    return [
        `import http from 'k6/http';`,
        `import exec from 'k6/execution';`,
        `const paths = ${JSON.stringify(paths.length > 0 ? paths : ['/'])};`,
        getting,
        `function entry() { get(paths[exec.scenario.iterationInTest % paths.length]); }`,
        `export { entry as default };`,
        `const set = ${JSON.stringify(settings)};`,
        shaping,
        `export const options = reshaped({ discardResponseBodies: true });`,
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/src/probe/k6-inspect.js
/** What a k6 script says of itself, asked without running its load. */






/** Init code of a script reads files and computes; one that takes longer hangs. */
const DEADLINE_MS = 60_000;
/** Any load shape: what counts is that k6 finds the functions it would run. */
const ANY_RUN = { profile: 'steady', ratePerSecond: 1, roundMs: 1000, maxVus: 1, hosts: {} };
/** k6's message without its log line around it: `ReferenceError: nope is not defined at file:///…(3:1)`. */
function k6Words(log) {
    const messages = log.split('\n').flatMap((line) => {
        try {
            const entry = JSON.parse(line);
            const message = entry?.msg;
            return typeof message === 'string' ? [message] : [];
        }
        catch {
            return line.trim() === '' ? [] : [line.trim()];
        }
    });
    return (messages.at(-1) ?? '').replace(/\s*\n\s*/g, ' ').slice(0, 500);
}
/**
 * The script's options as k6 prints them (JSON text, `read/script-options.ts` reads it); its init code runs, its load
 * does not. Throws a `config` failure with k6's own words when the script is broken, or has no function to run.
 */
async function inspectScript(job) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(job.tempDir, 'k6-inspect-'));
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'config.json'), '{}');
        const { stdout } = await inspected(job, folder, [job.script]);
        // k6 looks for the functions only where it plans a run; the script's own plan may rest on flags that are not here.
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'wrapper.js'), wrapScript(job.script, ANY_RUN));
        await inspected(job, folder, ['--execution-requirements', 'wrapper.js']);
        return stdout;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => undefined);
    }
}
async function inspected(job, folder, what) {
    const ended = await runProcess({
        k6Path: job.k6Path,
        args: [
            'inspect',
            '--include-system-env-vars',
            '--address=',
            '--config',
            'config.json',
            '--log-format=json',
            ...what,
        ],
        cwd: folder,
        env: k6Environment(job),
        deadlineMs: DEADLINE_MS,
        signal: job.signal,
    });
    if (ended.exitCode === 0 && !ended.timedOut)
        return ended;
    const why = ended.timedOut
        ? `it was not done after ${String(DEADLINE_MS / 1000)} s`
        : k6Words(ended.stderrTail);
    throw new failure/* TollgateError */.xB('config', `the k6 script ${job.script} is broken (k6 exit code ${String(ended.exitCode)}): ${why}`);
}

;// CONCATENATED MODULE: ./build/src/probe/download.js
/** A file over HTTP, for networks that stall and break: resumed where it stopped, given up with a sentence. */




const DOWNLOAD_PATIENCE = { attempts: 4, idleMs: 30_000, pauseMs: 1000 };
/** An answer that no second try will change. */
class Refused extends Error {
}
async function sizeOf(path) {
    return (await (0,promises_.stat)(path).catch(() => undefined))?.size ?? 0;
}
/** One attempt: appends to what is there when the server agrees to continue, else starts over. */
async function attempt(url, path, idleMs, signal) {
    const have = await sizeOf(path);
    const idle = new AbortController();
    const timer = setTimeout(() => idle.abort(new Error(`nothing came for ${String(idleMs / 1000)} s`)), idleMs);
    try {
        const answer = await fetch(url, {
            headers: have > 0 ? { range: `bytes=${String(have)}-` } : {},
            signal: AbortSignal.any([signal, idle.signal]),
        });
        if (answer.status === 416) {
            await (0,promises_.rm)(path, { force: true });
            throw new Error('the server could not continue the download');
        }
        const wrong = `the server answered ${String(answer.status)} ${answer.statusText}`.trim();
        if (answer.status >= 400 && answer.status < 500 && answer.status !== 408 && answer.status !== 429)
            throw new Refused(wrong);
        if (!answer.ok || !answer.body)
            throw new Error(wrong);
        if (answer.status !== 206)
            await (0,promises_.rm)(path, { force: true });
        for await (const chunk of answer.body) {
            timer.refresh();
            await (0,promises_.appendFile)(path, chunk);
        }
    }
    finally {
        clearTimeout(timer);
    }
}
function reason(error) {
    if (!(error instanceof Error))
        return String(error);
    const code = error.cause instanceof Error && 'code' in error.cause ? error.cause.code : undefined;
    return typeof code === 'string' ? `${error.message} (${code})` : error.message;
}
/**
 * Downloads `url` to `path`. A connection that breaks or falls silent is tried again from where it stopped; a 4xx is
 * not. Throws an `environment` failure with the last reason, or `cancelled` when `signal` fires.
 */
async function download(url, path, patience, signal) {
    let last;
    for (let tries = 1; tries <= patience.attempts; tries += 1) {
        try {
            await attempt(url, path, patience.idleMs, signal);
            return;
        }
        catch (error) {
            if (signal.aborted)
                throw new failure/* TollgateError */.xB('cancelled', `the run was interrupted while ${url} was downloaded`, {
                    cause: error,
                });
            last = error;
            if (error instanceof Refused)
                break;
            if (tries < patience.attempts)
                await (0,external_node_timers_promises_.setTimeout)(patience.pauseMs * 2 ** (tries - 1), undefined, { signal }).catch(() => undefined);
        }
    }
    throw new failure/* TollgateError */.xB('environment', `${url} could not be downloaded: ${reason(last)}`, { cause: last });
}
/** SHA-256 of a file, hex. */
async function sha256Of(path) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(await (0,promises_.readFile)(path))
        .digest('hex');
}

;// CONCATENATED MODULE: ./build/src/probe/k6-download.js
/** k6 from its release or a mirror of it: checked, then put into the cache in one step. */





/** `<sha256>  <file>` lines, as sha256sum writes them. */
function listedChecksum(text, archive) {
    const line = text.split('\n').find((each) => each.trim().split(/\s+\*?/)[1] === archive);
    return line?.trim().split(/\s+/)[0]?.toLowerCase();
}
async function wantedChecksum(job, folder) {
    const own = job.checksums[job.files.archive];
    if (own !== undefined)
        return own;
    const { checksums, archive } = job.files;
    const url = `${job.from}/v${job.version}/${checksums}`;
    await download(url, (0,external_node_path_.join)(folder, checksums), job.patience, job.signal);
    const listed = listedChecksum(await (0,promises_.readFile)((0,external_node_path_.join)(folder, checksums), 'utf8'), archive);
    if (listed !== undefined && /^[0-9a-f]{64}$/.test(listed))
        return listed;
    throw new failure/* TollgateError */.xB('environment', `${url} lists no checksum for ${archive}: nothing unchecked is run`);
}
/** The tar that reads zips too: on Windows the system's own, as Git brings another one first on PATH. */
function tarCommand(platform) {
    const system = 'C:\\Windows\\System32\\tar.exe';
    return platform === 'win32' && (0,external_node_fs_.existsSync)(system) ? system : 'tar';
}
async function unpack(job, archive, folder) {
    const { execa } = await Promise.all(/* import() */[__webpack_require__.e(743), __webpack_require__.e(872)]).then(__webpack_require__.bind(__webpack_require__, 1872));
    const done = await execa(tarCommand(job.platform), ['-xf', archive], {
        cwd: folder,
        reject: false,
        cancelSignal: job.signal,
    });
    if (done.exitCode === 0 && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, job.files.binary)))
        return;
    const why = (done.stderr || done.shortMessage || `it holds no ${job.files.binary}`).trim().slice(-300);
    throw new failure/* TollgateError */.xB('environment', `${job.files.archive} could not be unpacked: ${why}`);
}
/**
 * Downloads, checks and unpacks a release, and moves it to `target` when all of it is there: a reader of the cache
 * never sees half a k6. Throws an `environment` failure that names the address, both checksums, or tar's own words.
 */
async function downloadK6(job) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(job.target), { recursive: true });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(job.target), '.partial-'));
    try {
        const archive = (0,external_node_path_.join)(folder, job.files.archive);
        const url = `${job.from}/v${job.version}/${job.files.archive}`;
        const wanted = await wantedChecksum(job, folder);
        await download(url, archive, job.patience, job.signal);
        const seen = await sha256Of(archive);
        if (seen !== wanted) {
            throw new failure/* TollgateError */.xB('environment', `${url} has sha256 ${seen}, expected ${wanted}: it was not unpacked`);
        }
        await unpack(job, archive, folder);
        await (0,promises_.rename)((0,external_node_path_.join)(folder, job.files.binary), job.target);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => undefined);
    }
}

;// CONCATENATED MODULE: ./build/src/probe/k6-release.js
/** The k6 release Tollgate obtains when there is none, and what its files are called. */
/** Pinned: the version the contract tests run with. https://github.com/grafana/k6/releases/tag/v2.2.0 */
const K6_RELEASE = '2.2.0';
/** Where releases are; a mirror has the same layout below its own address. */
const K6_DOWNLOADS = 'https://github.com/grafana/k6/releases/download';
/**
 * SHA-256 per archive, read from the release itself and reviewed here, so that an exchanged release is noticed.
 * Only what was really read from a release stands here; for other archives the release's own checksums file is used.
 */
const K6_CHECKSUMS = {};
const systems = { linux: 'linux', darwin: 'macos', win32: 'windows' };
const cpus = { x64: 'amd64', arm64: 'arm64' };
/** Names for Node's `platform` and `arch`; undefined where k6 releases no binary (Windows on ARM, 32 bit). */
function releaseFiles(version, platform, arch) {
    const [system, cpu] = [systems[platform], cpus[arch]];
    if (system === undefined || cpu === undefined || (system === 'windows' && cpu === 'arm64'))
        return undefined;
    const folder = `k6-v${version}-${system}-${cpu}`;
    return {
        archive: `${folder}.${system === 'linux' ? 'tar.gz' : 'zip'}`,
        binary: `${folder}/${system === 'windows' ? 'k6.exe' : 'k6'}`,
        checksums: `k6-v${version}-checksums.txt`,
    };
}

;// CONCATENATED MODULE: ./build/src/probe/k6-version.js
/** Which k6 a file is. */

/** First version whose options and output Tollgate reads; older ones are refused with a sentence. */
const OLDEST_K6 = '1.0.0';
/** True when `version` (`1.8.1`) is at least `wanted`. */
function isAtLeast(version, wanted) {
    const [have, need] = [version, wanted].map((text) => text.split('.').map(Number));
    for (const [i, least] of (need ?? []).entries()) {
        const part = have?.[i] ?? 0;
        if (part !== least)
            return part > least;
    }
    return true;
}
/** Version of a k6 binary (`2.2.0`). Throws an `environment` failure when the file is no k6. */
async function k6Version(path, signal) {
    const { execa } = await Promise.all(/* import() */[__webpack_require__.e(743), __webpack_require__.e(872)]).then(__webpack_require__.bind(__webpack_require__, 1872));
    const asked = await execa(path, ['version'], {
        reject: false,
        timeout: 30_000,
        ...(signal ? { cancelSignal: signal } : {}),
    });
    if (signal?.aborted)
        throw new failure/* TollgateError */.xB('cancelled', 'the run was interrupted while k6 was looked for');
    const version = /^\S+ v(\d+\.\d+\.\d+)\S* \(.*\bgo\d/.exec(asked.stdout ?? '')?.[1];
    if (version !== undefined)
        return version;
    const seen = (asked.stdout || asked.stderr || asked.shortMessage || '').slice(0, 200);
    throw new failure/* TollgateError */.xB('environment', `${path} is not a k6 that runs here: \`k6 version\` said ${JSON.stringify(seen)}`);
}

;// CONCATENATED MODULE: ./build/src/probe/k6-locate.js
/** Which k6 drives the load: the team's own if there is one, else the pinned release. */







/** A file somebody named: it must work, nothing else is looked for. */
async function named(path, source, signal) {
    if (!(0,external_node_fs_.existsSync)(path))
        throw new failure/* TollgateError */.xB('config', `${source} is ${path}: there is no such file`);
    const version = await k6Version(path, signal);
    if (isAtLeast(version, OLDEST_K6))
        return { path, version, source };
    throw new failure/* TollgateError */.xB('config', `${source} is ${path}, k6 v${version}: k6 v${OLDEST_K6} or newer is needed`);
}
async function onPath(job) {
    const name = job.platform === 'win32' ? 'k6.exe' : 'k6';
    for (const folder of (job.env['PATH'] ?? job.env['Path'] ?? '').split(external_node_path_.delimiter)) {
        const path = (0,external_node_path_.join)(folder, name);
        if (folder === '' || !(0,external_node_fs_.existsSync)(path))
            continue;
        const version = await k6Version(path, job.signal).catch((error) => {
            if (job.signal.aborted)
                throw error;
            return undefined;
        });
        if (version !== undefined && isAtLeast(version, OLDEST_K6))
            return { path, version, source: 'PATH' };
        const what = version === undefined ? 'does not run' : `is k6 v${version}, older than v${OLDEST_K6}`;
        job.onProgress(`${path} ${what}; looking on`);
    }
    return undefined;
}
async function obtained(job) {
    const files = releaseFiles(K6_RELEASE, job.platform, job.arch);
    if (!files) {
        throw new failure/* TollgateError */.xB('environment', `k6 has no release for ${job.platform} on ${job.arch}: install k6 yourself and set k6-path or K6_PATH`);
    }
    const target = (0,external_node_path_.join)(job.toolCacheDir, 'k6', K6_RELEASE, job.arch, job.platform === 'win32' ? 'k6.exe' : 'k6');
    if ((0,external_node_fs_.existsSync)(target))
        return { path: target, version: await k6Version(target, job.signal), source: 'cache' };
    const from = (job.mirror ?? K6_DOWNLOADS).replace(/\/+$/, '');
    job.onProgress(`downloading k6 v${K6_RELEASE} from ${from}`);
    await downloadK6({
        version: K6_RELEASE,
        files,
        from,
        checksums: job.checksums ?? K6_CHECKSUMS,
        target,
        platform: job.platform,
        patience: job.patience ?? DOWNLOAD_PATIENCE,
        signal: job.signal,
    });
    return { path: target, version: await k6Version(target, job.signal), source: 'download' };
}
/**
 * Finds a k6 of at least v1.0: `k6-path`, `K6_PATH`, PATH, the tool cache, else the pinned release is downloaded.
 * Throws `config` for a named file that is absent or too old, `environment` when none can be had (with what to do).
 */
async function locateK6(job) {
    if (job.explicit)
        return named(job.explicit, 'k6-path', job.signal);
    if (job.env['K6_PATH'])
        return named(job.env['K6_PATH'], 'K6_PATH', job.signal);
    const found = await onPath(job);
    if (found)
        return found;
    try {
        return await obtained(job);
    }
    catch (error) {
        if (!(error instanceof failure/* TollgateError */.xB) || error.kind !== 'environment')
            throw error;
        throw new failure/* TollgateError */.xB('environment', `${error.message}. Put k6 on PATH, set k6-path or K6_PATH, or name a mirror of its releases with k6-mirror`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/src/probe/generator-watch.js
/** What the k6 process itself does while it runs: its CPU time and whom it talks to. Linux; elsewhere nothing. */


/** Linux counts process CPU time in hundredths of a second for user space (USER_HZ), on every architecture. */
const TICKS_PER_SECOND = 100;
/** Established connections in /proc/net/tcp. */
const ESTABLISHED = '01';
/** CPU seconds of a process with all its threads so far; undefined when it is gone or the system does not tell. */
function cpuSecondsOf(pid) {
    try {
        const text = (0,external_node_fs_.readFileSync)(`/proc/${String(pid)}/stat`, 'latin1');
        // The command name may hold spaces and brackets: fields are counted after the last one. utime and stime: 14, 15.
        const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
        const ticks = Number(fields[11]) + Number(fields[12]);
        return Number.isFinite(ticks) ? ticks / TICKS_PER_SECOND : undefined;
    }
    catch {
        return undefined;
    }
}
function socketsOf(pid) {
    const sockets = new Set();
    const folder = `/proc/${String(pid)}/fd`;
    for (const name of (0,external_node_fs_.readdirSync)(folder)) {
        try {
            const inode = /^socket:\[(\d+)\]$/.exec((0,external_node_fs_.readlinkSync)(`${folder}/${name}`))?.[1];
            if (inode !== undefined)
                sockets.add(inode);
        }
        catch {
            // Closed since it was listed.
        }
    }
    return sockets;
}
/** `0100007F:A1B2` -> `127.0.0.1:41394`; IPv6 only when it maps IPv4. */
function addressOf(hex) {
    const [host = '', port = ''] = hex.split(':');
    const mapped = host.length === 8 ? host : host.startsWith('0000000000000000FFFF0000') ? host.slice(24) : undefined;
    if (mapped === undefined)
        return undefined;
    const bytes = [6, 4, 2, 0].map((at) => Number.parseInt(mapped.slice(at, at + 2), 16));
    return `${bytes.join('.')}:${String(Number.parseInt(port, 16))}`;
}
function remotesOf(pid, table, own) {
    const found = new Set();
    for (const line of (0,external_node_fs_.readFileSync)(`/proc/${String(pid)}/net/${table}`, 'latin1')
        .split('\n')
        .slice(1)) {
        const [, , remote = '', state, , , , , , inode = ''] = line.trim().split(/\s+/);
        const address = state === ESTABLISHED && own.has(inode) ? addressOf(remote) : undefined;
        if (address !== undefined)
            found.add(address);
    }
    return found;
}
/** Remote IPv4 addresses of the established connections of a process. */
function peersOf(pid) {
    try {
        const own = socketsOf(pid);
        if (own.size === 0)
            return [];
        const found = remotesOf(pid, 'tcp', own);
        // The tables list the whole machine and are slow to read: the second only when the first tells nothing.
        return [...(found.size > 0 ? found : remotesOf(pid, 'tcp6', own))];
    }
    catch {
        return [];
    }
}
const LOOK_MS = 100;
/** Connections are looked at after 0.3 s, 0.9 s and every 10 s: a look costs up to 15 ms on a busy machine. */
const isPeerLook = (looks) => looks === 3 || looks === 9 || looks % 100 === 0;
/** Watches the k6 process `pid`; at most the last 0.1 s of its CPU time is missed. */
function watchGenerator(pid) {
    const peers = {};
    let cpuSeconds;
    let looks = 0;
    const look = () => {
        cpuSeconds = cpuSecondsOf(pid) ?? cpuSeconds;
        looks += 1;
        if (!isPeerLook(looks))
            return;
        for (const peer of peersOf(pid))
            peers[peer] = (peers[peer] ?? 0) + 1;
    };
    const timer = external_node_process_.platform === 'linux' ? setInterval(look, LOOK_MS) : undefined;
    timer?.unref();
    return {
        facts: () => ({ peers: { ...peers }, ...(cpuSeconds === undefined ? {} : { cpuSeconds }) }),
        [Symbol.dispose]() {
            clearInterval(timer);
        },
    };
}

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
;// CONCATENATED MODULE: ./build/src/probe/k6-log.js
/** k6's own log (JSON lines), cut down to what tells something. */


/** A failed request logs a line each: a dead server writes millions. */
const MOST_PER_LEVEL = 50;
const MOST_ERROR_BYTES = 64 * 1024;
/** Reads the log file; an absent one is an empty log. */
async function readLog(path) {
    const counts = {};
    const kept = [];
    let errorBytes = 0;
    const file = (0,external_node_fs_.createReadStream)(path);
    file.on('error', () => undefined);
    const lines = (0,external_node_readline_.createInterface)({ input: file, crlfDelay: Infinity });
    try {
        for await (const line of lines) {
            const level = /"level":"([a-z]+)"/.exec(line)?.[1] ?? 'unknown';
            const seen = (counts[level] ?? 0) + 1;
            counts[level] = seen;
            if (level === 'error' ? errorBytes > MOST_ERROR_BYTES : seen > MOST_PER_LEVEL)
                continue;
            if (level === 'error')
                errorBytes += line.length;
            kept.push(line);
        }
    }
    catch {
        // Cut short or never written: what was read counts.
    }
    return { text: kept.join('\n'), counts };
}

;// CONCATENATED MODULE: ./build/src/probe/own-temp.js



/**
 * Chrome binds a socket `org.chromium.Chromium.XXXXXX/SingletonSocket` below its temp folder and dies when the address
 * does not fit. Source: 108 bytes with the closing zero (Linux, unix(7)), less that name and its slashes.
 */
const LONGEST_BYTES = 107 - '/org.chromium.Chromium.XXXXXX/SingletonSocket'.length;
/** Where a temp folder is made when a run's own lies too deep. */
const SHORT_PARENT = '/tmp';
/** The job's own temp folder is as good as it gets. */
const NOTHING = { env: {}, [Symbol.asyncDispose]: () => Promise.resolve() };
/**
 * A `TMPDIR` below `folder` for a child that leaves things in it when it is killed (Chrome does, and k6's browser
 * module); in /tmp where a socket's address below `folder` would be too long. Linux; elsewhere the job's own is used.
 */
async function ownTemp(folder, watch) {
    if (process.platform !== 'linux')
        return NOTHING;
    const inside = (0,external_node_path_.join)(folder, 't');
    if (Buffer.byteLength(inside) <= LONGEST_BYTES) {
        await (0,promises_.mkdir)(inside);
        return { env: { TMPDIR: inside }, [Symbol.asyncDispose]: () => remove(inside) };
    }
    const path = await (0,promises_.mkdtemp)((0,external_node_path_.join)(SHORT_PARENT, 'tollgate-')).catch(() => undefined);
    if (path === undefined)
        return NOTHING;
    watch.onFolder?.(path);
    return {
        env: { TMPDIR: path },
        [Symbol.asyncDispose]: async () => {
            await remove(path);
            // What could not be removed is still the guard's to remove.
            if (!(0,external_node_fs_.existsSync)(path))
                watch.onFolderEnd?.(path);
        },
    };
}
/** A killed child's last writes can race its end. */
async function remove(path) {
    await (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => undefined);
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/probe/point-channel.js
/** How k6's points come over while it runs: a FIFO where there are any, a compressed file elsewhere. */







/** A channel in `folder`, where k6 runs. */
async function openPointChannel(folder, sink) {
    const path = (0,external_node_path_.join)(folder, 'points.json');
    return external_node_process_.platform !== 'win32' && (await makeFifo(path)) ? fifoChannel(path, sink) : fileChannel(folder, sink);
}
async function makeFifo(path) {
    const { execa } = await Promise.all(/* import() */[__webpack_require__.e(743), __webpack_require__.e(872)]).then(__webpack_require__.bind(__webpack_require__, 1872));
    const made = await execa('mkfifo', ['-m', '600', path], { reject: false });
    return made.exitCode === 0;
}
/**
 * Read as it is written: first points after 0.2 s, nothing on disk. The reading end is opened first and without
 * waiting, a writing end of ours is held until k6 has ended: so neither a k6 that never opens it blocks us, nor does
 * one that opens it late meet an end of file.
 */
function fifoChannel(path, sink) {
    const reading = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    let writing = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY);
    const socket = new external_node_net_.Socket({ fd: reading, readable: true, writable: false });
    socket.on('data', sink);
    const over = (0,external_node_stream_promises_.finished)(socket, { writable: false });
    over.catch(() => undefined);
    const release = () => {
        if (writing !== undefined)
            (0,external_node_fs_.closeSync)(writing);
        writing = undefined;
    };
    return {
        name: 'points.json',
        drained() {
            release();
            return over;
        },
        [Symbol.dispose]() {
            release();
            socket.destroy();
        },
    };
}
/** Compressed, because k6 v2 otherwise makes one write call per point. A file cut short by a kill is read as far as it goes. */
function fileChannel(folder, sink) {
    const path = (0,external_node_path_.join)(folder, 'points.json.gz');
    return {
        name: 'points.json.gz',
        async drained() {
            if (!(0,external_node_fs_.existsSync)(path))
                return;
            const into = new external_node_stream_.Writable({
                write(chunk, _encoding, done) {
                    sink(chunk);
                    done();
                },
            });
            await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), (0,external_node_zlib_.createGunzip)({ finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH }), into);
        },
        [Symbol.dispose]() { },
    };
}

;// CONCATENATED MODULE: ./build/src/probe/script-files.js
/** A k6 script and everything it brings along from disk, as texts: to hash it and to find what it hard-codes. */





/** `import … from './x'`, `export … from './x'`, `import './x'`, `require('./x')`, `import('./x')`. */
const importing = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)(['"])((?:\.{1,2}\/|\/|file:\/\/)[^'"\n]+)\1/g;
/** Data files: k6's `open('./x')`, also with a second argument. */
const opening = /\bopen\s*\(\s*(['"`])([^'"`\n$]+)\1/g;
/** A script that imports more files than this is not followed further. */
const MOST_FILES = 500;
/** Absolute path and contents of the script (first) and of every local file it imports or opens. */
async function scriptFiles(script) {
    const files = new Map();
    const queue = [(0,external_node_path_.resolve)(script)];
    for (let path = queue.shift(); path !== undefined && files.size < MOST_FILES; path = queue.shift()) {
        if (files.has(path))
            continue;
        const bytes = await (0,promises_.readFile)(path).catch((cause) => {
            if (files.size > 0)
                return undefined;
            throw new failure/* TollgateError */.xB('config', `the k6 script ${script} could not be read: ${String(cause)}`, {
                cause,
            });
        });
        if (!bytes)
            continue;
        files.set(path, bytes);
        if (/\.[cm]?[jt]s$/.test(path))
            queue.push(...mentioned(path, bytes.toString('utf8')));
    }
    return files;
}
function mentioned(path, text) {
    const found = [...text.matchAll(importing), ...text.matchAll(opening)].map((match) => match[2]);
    return found
        .filter((target) => !/^https?:/.test(target))
        .map((target) => (target.startsWith('file://') ? (0,external_node_url_.fileURLToPath)(target) : (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), target)));
}
/**
 * SHA-256 (hex) over the script and its local files: contents and relative places, so that the same script in two
 * worktrees has one hash. Remote imports count by their address only.
 */
async function scriptHash(script) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(script));
    const files = [...(await scriptFiles(script))].map(([path, bytes]) => [(0,external_node_path_.relative)(folder, path).replaceAll('\\', '/'), bytes]);
    for (const [name, bytes] of files.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
        hash.update(`${name}\0${String(bytes.length)}\0`).update(bytes);
    }
    return hash.digest('hex');
}
const localOrigin = /\b(?:https?|wss?):\/\/(localhost|127\.0\.0\.1|0\.0\.0\.0)(?::(\d{1,5}))?(?![\w.:-])/gi;
/** `host:port` of every localhost address written in the texts, as k6's `hosts` option wants its keys. */
function localHosts(texts) {
    const found = new Set();
    for (const text of texts) {
        for (const [whole, host = '', port] of text.matchAll(localOrigin)) {
            found.add(`${host.toLowerCase()}:${port ?? (/^(https|wss)/i.test(whole) ? '443' : '80')}`);
        }
    }
    return [...found].sort();
}
/** The localhost addresses the script and its imports hard-code. */
async function hardCodedHosts(script) {
    const files = await scriptFiles(script);
    return localHosts([...files.values()].map((bytes) => bytes.toString('utf8')));
}
/** What sends HTTP requests, or is brought in from where nobody can look: an extension, an address. */
const httpModule = /['"`](k6\/http|k6\/x\/[^'"`\n]+|https?:\/\/(?!jslib\.k6\.io\/(?!httpx))[^'"`\n]+\.js)['"`]/;
/** False for a script that can make no HTTP request: of WebSocket, gRPC or a browser alone. */
async function canRequest(script) {
    const files = await scriptFiles(script);
    return [...files.values()].some((bytes) => httpModule.test(bytes.toString('utf8')));
}

;// CONCATENATED MODULE: ./build/src/probe/k6-run.js
/** One round of load: k6 driven so that its numbers can be trusted. */
var k6_run_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var k6_run_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});











/** Tags that say what a request was; a script's own `systemTags` could drop those the evidence rests on. */
const SYSTEM_TAGS = 'name,method,status,scenario,group,check,error_code,expected_response,ip';
const TREND_STATS = 'count,min,med,avg,p(90),p(95),p(99),max';
/** Arrival rate when a profile needs one and none was found; iterations per second. */
const SMALLEST_RATE = 1;
function wrapperSettings(job, hosts) {
    const { profile, roundMs, steps } = job;
    const ratePerSecond = job.ratePerSecond ?? SMALLEST_RATE;
    const highest = steps ? Math.max(...steps.map((step) => step.ratePerSecond)) : ratePerSecond;
    const { host } = new URL(job.origin);
    const target = /:\d+$/.test(host) ? host : `${host}:${job.origin.startsWith('https') ? '443' : '80'}`;
    return {
        profile,
        ratePerSecond,
        roundMs,
        ...(steps ? { steps } : {}),
        maxVus: job.maxVus ?? virtualUsersFor(highest),
        ...(job.graceMs === undefined ? {} : { graceMs: job.graceMs }),
        hosts: Object.fromEntries(hosts.map((from) => [from, target.replace('localhost', '127.0.0.1')])),
    };
}
/** Only an address can be the target of k6's `hosts`; a preview behind a name is reached by `BASE_URL` alone. */
async function redirections(job) {
    if (job.script === undefined)
        return [];
    const { hostname, host } = new URL(job.origin);
    if (!/^(localhost|\d+\.\d+\.\d+\.\d+|\[[\da-f:.]+\])$/.test(hostname))
        return [];
    return (await hardCodedHosts(job.script)).filter((from) => from !== host);
}
function argumentsFor(points) {
    const run = ['run', '-q', '--no-color', '--address=', '--config', 'config.json'];
    const log = ['--log-format=json', '--log-output=file=k6.log'];
    const summary = ['--summary-mode=full', '--summary-export=summary.json'];
    const stats = [`--summary-trend-stats=${TREND_STATS}`, `--system-tags=${SYSTEM_TAGS}`];
    return [...run, ...log, ...summary, ...stats, '--out', `json=${points}`, 'wrapper.js'];
}
async function collect(job, folder, sink) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const temp = k6_run_addDisposableResource(env_1, await ownTemp(folder, job), true);
        const channel = k6_run_addDisposableResource(env_1, await openPointChannel(folder, sink), false);
        let watch;
        const startedAtMs = Date.now();
        const start = performance.now();
        try {
            const ended = await runProcess({
                k6Path: job.k6Path,
                args: argumentsFor(channel.name),
                cwd: folder,
                env: { ...k6Environment(job), ...temp.env },
                deadlineMs: job.deadlineMs,
                signal: job.signal,
                onStart(pid) {
                    watch = watchGenerator(pid);
                    job.onStart?.(pid);
                },
                ...(job.onEnd ? { onEnd: job.onEnd } : {}),
            });
            const elapsedMs = performance.now() - start;
            await channel.drained();
            return { ended, facts: generatorFacts(watch), startedAtMs, elapsedMs };
        }
        finally {
            watch?.[Symbol.dispose]();
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = k6_run_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function generatorFacts(watch) {
    if (!watch)
        return {};
    const { cpuSeconds, peers } = watch.facts();
    return { peers, ...(cpuSeconds === undefined ? {} : { generatorCpuSeconds: cpuSeconds }) };
}
/**
 * Runs one round and hands every byte of points to `sink` as k6 writes it. Whatever k6 says (exit code, log, summary)
 * comes back raw; only a k6 that cannot be started, an unreadable script and an abort throw.
 */
async function runK6(job, sink) {
    await (0,promises_.mkdir)(job.tempDir, { recursive: true });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(job.tempDir, 'k6-'));
    try {
        const hosts = await redirections(job);
        const settings = wrapperSettings(job, hosts);
        const text = job.script === undefined ? wrapPaths(job.paths, settings) : wrapScript(job.script, settings);
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'wrapper.js'), text);
        // Without a config file k6 reads the user's own; an empty one exits 104.
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'config.json'), '{}');
        const version = job.k6Version ?? (await k6Version(job.k6Path, job.signal));
        const { ended, facts, startedAtMs, elapsedMs } = await collect(job, folder, sink);
        const log = await readLog((0,external_node_path_.join)(folder, 'k6.log'));
        const summary = await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'summary.json'), 'utf8').catch(() => undefined);
        return {
            exitCode: ended.exitCode,
            ...(ended.signalName === undefined ? {} : { signalName: ended.signalName }),
            log: log.text,
            logCounts: log.counts,
            ...(summary === undefined ? {} : { summary }),
            stderrTail: ended.stderrTail,
            startedAtMs,
            elapsedMs,
            ...facts,
            k6Version: version,
            timedOut: ended.timedOut,
            redirectedHosts: hosts,
        };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
    }
}

;// CONCATENATED MODULE: ./build/src/probe/audit-retry.js
/**
 * Lighthouse error codes (core/lib/lh-error.js, v13.5) and ours that mean "could not measure": taken again with a fresh
 * Chrome. Never slow results: taking those again would be choosing.
 */
const RETRY_FRESH = new Set([
    'NO_FCP',
    'NO_LCP',
    'NO_LCP_ALL_FRAMES',
    'NO_NAVSTART',
    'NO_DCL',
    'NO_TRACING_STARTED',
    'NO_RESOURCE_REQUEST',
    'NO_SCREENSHOTS',
    'NO_SPEEDLINE_FRAMES',
    'SPEEDINDEX_OF_ZERO',
    'INVALID_SPEEDLINE',
    'TRACING_ALREADY_STARTED',
    'PARSING_PROBLEM',
    'READ_FAILED',
    'PROTOCOL_TIMEOUT',
    'CRI_TIMEOUT',
    'TARGET_CRASHED',
    'NO_DOCUMENT_REQUEST',
    'MISSING_REQUIRED_ARTIFACT',
    'ERRORED_REQUIRED_ARTIFACT',
    'NOT_FINITE',
    'CHROME_NOT_STARTED',
    'ECONNREFUSED',
    'WORKER_DIED',
]);
/** Taken again once, after a pause: a server or a name that may come back, a machine that may be less busy. */
const RETRY_ONCE = new Set([
    'DEADLINE',
    'PAGE_HUNG',
    'FAILED_DOCUMENT_REQUEST',
    'DNS_FAILURE',
    'CHROME_INTERSTITIAL_ERROR',
    'NO_TTI_CPU_IDLE_PERIOD',
    'NO_TTI_NETWORK_IDLE_PERIOD',
]);
/** Statuses of a document that a busy server or a proxy gives for a moment. */
const PASSING_STATUS = new Set([429, 502, 503, 504]);
/** Attempts after the first for failures of the measuring itself. */
const FRESH_RETRIES = 2;
const BACK_OFF_MS = 1_000;
/** The pause before the next attempt, or undefined: this failure stands. `retries` were made already. */
function nextAttempt(failure, retries) {
    if (RETRY_FRESH.has(failure.code))
        return retries < FRESH_RETRIES ? { waitMs: 0 } : undefined;
    const once = RETRY_ONCE.has(failure.code) || PASSING_STATUS.has(statusIn(failure) ?? 0);
    return once && retries < 1 ? { waitMs: BACK_OFF_MS } : undefined;
}
/** ERRORED_DOCUMENT_REQUEST carries its status in Lighthouse's sentence only: "(Status code: 503)". */
function statusIn(failure) {
    if (failure.code !== 'ERRORED_DOCUMENT_REQUEST')
        return undefined;
    const match = /Status code: (\d{3})/.exec(failure.message);
    return match === null ? undefined : Number(match[1]);
}

;// CONCATENATED MODULE: ./build/src/probe/lighthouse-run.js
var lighthouse_run_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var lighthouse_run_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







/**
 * Flags of an audited Chrome (pages.md "Collect"): no window, no GPU, no QUIC, nothing that talks or updates by itself.
 * chrome-launcher adds its own quiet set.
 */
const CHROME_FLAGS = [
    '--headless=new',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-breakpad',
    '--disable-dev-shm-usage',
];
/**
 * Audits one page once, in a process of its own; failures to *measure* are taken again with a fresh Chrome and counted
 * (audit-retry.ts). A page that cannot be audited is an answer (`failure`), not an error. Throws `cancelled` when the
 * job's signal aborts, `environment` when Chrome or the worker does not start. Worker and Chrome share one process group, ended before this returns or throws.
 */
async function auditPage(job) {
    const startedAtMs = Date.now();
    const started = performance.now();
    const retried = [];
    for (;;) {
        const answer = await lighthouse_run_attempt(job);
        const again = answer.failure && nextAttempt(answer.failure, retried.length);
        if (again === undefined && answer.failure?.code === 'CHROME_NOT_STARTED') {
            throw new failure/* TollgateError */.xB('environment', `Chrome could not be started: ${answer.failure.message}`);
        }
        if (answer.failure === undefined || again === undefined) {
            return { ...answer, retried, startedAtMs, elapsedMs: performance.now() - started };
        }
        retried.push(answer.failure);
        await (0,external_node_timers_promises_.setTimeout)(again.waitMs, undefined, { signal: job.signal }).catch(() => undefined);
    }
}
async function lighthouse_run_attempt(job) {
    throwIfAborted(job);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(job.tempDir, 'chrome-'));
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const temp = lighthouse_run_addDisposableResource(env_1, await ownTemp(folder, job), true);
            const env = { ...job.env, ...temp.env };
            const profileDir = (0,external_node_path_.join)(folder, 'profile');
            await (0,promises_.mkdir)(profileDir);
            const answer = await askWorker({ ...job, env }, lighthouse_run_orderOf(job, profileDir));
            throwIfAborted(job);
            return answer;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = lighthouse_run_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    finally {
        // Chrome's last writes can race its end; a profile left behind goes with the temp folder.
        await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => undefined);
    }
}
function lighthouse_run_orderOf(job, profileDir) {
    const { chromePath, url, device, throttling, headers, secrets, htmlFile, screenshotFile } = job;
    return {
        chromePath,
        chromeFlags: [...CHROME_FLAGS, ...(job.sandbox === 'off' ? ['--no-sandbox'] : [])],
        profileDir,
        url,
        device,
        throttling,
        headers,
        ...(secrets === undefined ? {} : { secrets }),
        ...(htmlFile === undefined ? {} : { htmlFile }),
        ...(screenshotFile === undefined ? {} : { screenshotFile }),
    };
}
async function askWorker(job, order) {
    const worker = (0,external_node_child_process_.spawn)(process.execPath, [job.workerPath], {
        detached: true,
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        env: { ...job.env },
        cwd: job.tempDir,
        windowsHide: true,
    });
    if (worker.pid === undefined) {
        const [error] = await new Promise((resolve) => worker.once('error', (...given) => resolve(given)));
        throw new failure/* TollgateError */.xB('environment', `the Lighthouse worker ${job.workerPath} could not be started: ${error.message}`, { cause: error });
    }
    job.onStart?.(worker.pid);
    const stop = new AbortController();
    try {
        return await Promise.race([answerOf(worker, order), late(job, stop.signal), aborted(job, stop.signal)]);
    }
    finally {
        stop.abort();
        await lighthouse_run_endGroup(worker);
        job.onEnd?.(worker.pid);
    }
}
function answerOf(worker, order) {
    return new Promise((resolve) => {
        let lastWords = '';
        worker.stderr?.setEncoding('utf8').on('data', (text) => {
            lastWords = (lastWords + text).slice(-2_000);
        });
        worker.once('message', (answer) => resolve(answer));
        worker.once('error', (error) => resolve(died(`could not be reached: ${error.message}`)));
        worker.once('close', (code, signalName) => {
            const how = signalName === null ? `exited with code ${code}` : `was ended by ${signalName}`;
            resolve(died(`${how} before it answered${lastWords === '' ? '' : `; its last lines:\n${lastWords.trim()}`}`));
        });
        worker.send(order, (error) => error && resolve(died(`could not be reached: ${error.message}`)));
    });
}
function died(how) {
    return { requests: [], failure: { code: 'WORKER_DIED', message: `the Lighthouse worker ${how}` } };
}
async function late(job, done) {
    await (0,external_node_timers_promises_.setTimeout)(job.deadlineMs, undefined, { signal: done }).catch(() => undefined);
    const message = `the audit took longer than ${job.deadlineMs / 1000} s and was ended`;
    return { requests: [], failure: { code: 'DEADLINE', message } };
}
async function aborted(job, done) {
    await new Promise((resolve) => {
        const either = AbortSignal.any([job.signal, done]);
        if (either.aborted)
            resolve();
        either.addEventListener('abort', () => resolve(), { once: true });
    });
    return { requests: [], failure: { code: 'CANCELLED', message: 'cancelled' } };
}
function throwIfAborted(job) {
    if (job.signal.aborted)
        throw new failure/* TollgateError */.xB('cancelled', `cancelled during the audit of ${job.url}`, {
            cause: job.signal.reason,
        });
}
/** Ends worker and Chrome by their group, also when the worker is gone already and Chrome is not. Never throws. */
async function lighthouse_run_endGroup(worker) {
    const gone = worker.exitCode !== null || worker.signalCode !== null;
    const ended = gone
        ? Promise.resolve()
        : new Promise((resolve) => worker.once('exit', () => resolve()));
    if (process.platform === 'win32') {
        if (!gone)
            (0,external_node_child_process_.spawn)('taskkill', ['/pid', String(worker.pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
    }
    else {
        try {
            process.kill(-worker.pid, 'SIGKILL');
        }
        catch {
            // ESRCH: nothing of the group is left.
        }
    }
    await ended;
}

;// CONCATENATED MODULE: ./build/src/probe/cpu-quota.js


/**
 * CPU quota of this process in cores: the smallest of the control groups it is in, a container's or a service's
 * (systemd's CPUQuota) alike. Undefined: none, or no Linux.
 */
function cpuQuota(read = cpu_quota_readText) {
    const quotas = quotaFolders(read('/proc/self/cgroup')).flatMap((folder) => quotaOf(folder, read) ?? []);
    return quotas.length === 0 ? undefined : Math.min(...quotas);
}
/**
 * The folders of this process's own group and of all above it, in both forms of control groups. Inside a container its
 * own group may be named as the host sees it and not be there: what is there is read, and the root always is.
 */
function quotaFolders(groups) {
    return groups.split('\n').flatMap((line) => {
        const [, id, controllers, path] = /^(\d+):([^:]*):(\/.*)$/.exec(line) ?? [];
        if (path === undefined)
            return [];
        if (controllers?.split(',').includes('cpu') === true)
            return upwards('/sys/fs/cgroup/cpu', path);
        return id === '0' ? upwards('/sys/fs/cgroup', path) : [];
    });
}
function upwards(root, path) {
    return path === '/' ? [root] : [(0,external_node_path_.join)(root, path), ...upwards(root, (0,external_node_path_.dirname)(path))];
}
function quotaOf(folder, read) {
    const period = read((0,external_node_path_.join)(folder, 'cpu.cfs_period_us')).trim();
    return (parseCpuMax(read((0,external_node_path_.join)(folder, 'cpu.max'))) ??
        parseCpuMax(`${read((0,external_node_path_.join)(folder, 'cpu.cfs_quota_us')).trim()} ${period}`));
}
/** `max 100000` or `150000 100000`, microseconds. Source: Linux Documentation/admin-guide/cgroup-v2.rst, cpu.max. */
function parseCpuMax(text) {
    const [quota, period] = text.trim().split(/\s+/).map(Number);
    if (quota === undefined || period === undefined)
        return undefined;
    return quota > 0 && period > 0 ? quota / period : undefined;
}
function cpu_quota_readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/src/probe/machine.js




/**
 * What makes this machine like or unlike another: CPU model, cores (a quota counts), memory, image; and which one it is.
 * `env` is the job's: GitHub's runners name their image in ImageOS and ImageVersion.
 */
function machineFacts(env) {
    const image = [env['ImageOS'], env['ImageVersion']].filter(Boolean).join(' ');
    return {
        cpu: (0,external_node_os_.cpus)()[0]?.model.trim().replaceAll(/\s+/g, ' ') || `unknown ${process.arch} CPU`,
        cores: Math.min((0,external_node_os_.availableParallelism)(), cpuQuota() ?? Number.POSITIVE_INFINITY),
        memoryBytes: memoryBytes(),
        os: `${process.platform} ${process.arch} ${(0,external_node_os_.release)()}`,
        machineId: machineId(env),
        ...(image && { image }),
    };
}
/** The smaller of the machine's and the container's; Node reports "no constraint" as 0 or as a huge number. */
function memoryBytes() {
    const limit = process.constrainedMemory();
    return limit > 0 && limit < (0,external_node_os_.totalmem)() ? limit : (0,external_node_os_.totalmem)();
}
/**
 * A hash that two jobs on one machine share and two machines do not: of the kernel's boot on Linux (containers of one
 * host share it; an image's /etc/machine-id may be the same everywhere), else of the names of runner and host.
 */
function machineId(env) {
    const known = bootId() ?? `${env['RUNNER_NAME'] ?? ''} ${(0,external_node_os_.hostname)()}`;
    return (0,external_node_crypto_.createHash)('sha256').update(`tollgate ${known}`).digest('hex').slice(0, 16);
}
function bootId() {
    try {
        return (0,external_node_fs_.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim() || undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/probe/cpu-ledger.js
function cpu_ledger_newLedger() {
    return { isFirst: true, accounts: new Map() };
}
/** Adds one look at the whole tree. What the first look saw counts from there, what comes later from zero. */
function addSample(ledger, rows) {
    const accounts = new Map();
    for (const [key, account] of ledger.accounts)
        accounts.set(key, { ...account, isAlive: false });
    for (const row of rows) {
        const key = `${row.pid}/${row.startTime}`;
        const known = ledger.accounts.get(key);
        const since = (value) => (ledger.isFirst ? value : 0);
        const threads = new Map(known?.threads);
        for (const [tid, nanos] of row.threadNanos) {
            threads.set(tid, { from: threads.get(tid)?.from ?? since(nanos), to: nanos });
        }
        accounts.set(key, {
            threads,
            ticksFrom: known?.ticksFrom ?? since(row.tickSeconds),
            ticksTo: row.tickSeconds,
            reapedFrom: known?.reapedFrom ?? since(row.reapedSeconds),
            reapedTo: row.reapedSeconds,
            isAlive: true,
        });
    }
    return { isFirst: false, accounts };
}
/** utime and stime are each cut to a tick of 10 ms (USER_HZ 100), at both ends of the watch. */
const TICK_ERROR_SECONDS = 0.02;
/**
 * Seconds of CPU over the watch. Per process the nanoseconds of its threads, or the ticks where those say clearly more
 * (threads that came and went between looks). For children that ended: what was seen of them, or what their parents
 * were charged when they waited for them, whichever is more.
 */
function totalCpuSeconds(ledger) {
    const accounts = [...ledger.accounts.values()];
    const ended = accounts.filter((account) => !account.isAlive);
    const alive = accounts.filter((account) => account.isAlive);
    const charged = sum(alive.map((account) => account.reapedTo - account.reapedFrom));
    const before = sum(ended.map((account) => account.ticksFrom + account.reapedFrom));
    return sum(alive.map(ownSeconds)) + Math.max(sum(ended.map(ownSeconds)), charged - before);
}
function ownSeconds(account) {
    const nanos = sum([...account.threads.values()].map((thread) => thread.to - thread.from));
    return Math.max(nanos / 1e9, account.ticksTo - account.ticksFrom - TICK_ERROR_SECONDS);
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/src/probe/host.js

/** From `/proc/stat`; undefined where there is none. */
function readHost() {
    try {
        return parseHost((0,external_node_fs_.readFileSync)('/proc/stat', 'latin1'));
    }
    catch {
        return undefined;
    }
}
/** First line: user nice system idle iowait irq softirq steal guest guest_nice; guest is in user (proc(5)). */
function parseHost(text) {
    const ticks = /^cpu +(.+)$/m.exec(text)?.[1]?.split(' ').map(Number);
    if (!ticks || ticks.length < 8)
        return undefined;
    const [, , , idle = 0, iowait = 0, , , steal = 0] = ticks;
    return { total: ticks.slice(0, 8).reduce((sum, value) => sum + value, 0), idle: idle + iowait, steal };
}
/** What the machine did in between: share of time stolen by the hypervisor, and CPU seconds used by anybody. */
function hostDelta(from, to) {
    if (!from || !to || to.total <= from.total)
        return undefined;
    const steal = to.steal - from.steal;
    const busy = to.total - from.total - (to.idle - from.idle) - steal;
    return { steal: steal / (to.total - from.total), busySeconds: Math.max(0, busy) / 100 };
}

;// CONCATENATED MODULE: ./build/src/probe/tree-sample.js

/** Ticks per second of every time in `/proc`. Source: proc(5), sysconf(_SC_CLK_TCK); 100 on all Linux Node runs on. */
const tree_sample_TICKS_PER_SECOND = 100;
/** Everything below `pids` that runs now, themselves included (Linux, `/proc`). */
function sampleTree(pids) {
    const seen = new Set();
    const found = [];
    const queue = [...pids];
    for (let pid = queue.shift(); pid !== undefined; pid = queue.shift()) {
        if (seen.has(pid))
            continue;
        seen.add(pid);
        const tids = tree_sample_list(`/proc/${pid}/task`).map(Number);
        const sample = sampleProcess(pid, tids);
        if (sample)
            found.push(sample);
        for (const tid of tids)
            queue.push(...numbers(tree_sample_readText(`/proc/${pid}/task/${tid}/children`)));
    }
    return found;
}
function sampleProcess(pid, tids) {
    const stat = parseStat(tree_sample_readText(`/proc/${pid}/stat`));
    if (!stat)
        return undefined;
    const threadNanos = new Map();
    for (const tid of tids) {
        const [nanos] = numbers(tree_sample_readText(`/proc/${pid}/task/${tid}/schedstat`));
        if (nanos !== undefined)
            threadNanos.set(tid, nanos);
    }
    const status = tree_sample_readText(`/proc/${pid}/status`);
    const rssBytes = parseKilobytes(status, 'VmRSS') ?? 0;
    return { pid, ...stat, threadNanos, rssBytes, sharedBytes: parseKilobytes(status, 'RssShmem') ?? 0 };
}
/** Times of `/proc/<pid>/stat` (proc(5)); undefined for what is gone or a zombie. */
function parseStat(text) {
    // The name is in parentheses and may itself hold parentheses and spaces; the state is the next field.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const startTime = fields[19];
    if (startTime === undefined || fields[0] === 'Z')
        return undefined;
    const seconds = (from) => (Number(fields[from]) + Number(fields[from + 1])) / tree_sample_TICKS_PER_SECOND;
    return { startTime, tickSeconds: seconds(11), reapedSeconds: seconds(13) };
}
/**
 * Memory of a tree in bytes. A segment that its processes share is counted once, as large as the process that touched most of
 * it sees it: ten connections to one database do not hold its buffers ten times.
 */
function residentBytes(rows) {
    const own = rows.reduce((sum, row) => sum + row.rssBytes - row.sharedBytes, 0);
    return own + Math.max(0, ...rows.map((row) => row.sharedBytes));
}
/** Sets the kernel's memory high-water mark back to now. Source: proc(5), clear_refs, "5". False: not allowed. */
function resetRssPeak(pid) {
    try {
        (0,external_node_fs_.writeFileSync)(`/proc/${pid}/clear_refs`, '5');
        return true;
    }
    catch {
        return false;
    }
}
/** The kernel's high-water mark of resident memory, in bytes. */
function readRssPeak(pid) {
    return parseKilobytes(tree_sample_readText(`/proc/${pid}/status`), 'VmHWM');
}
function parseKilobytes(status, name) {
    const found = new RegExp(`^${name}:\\s*(\\d+) kB$`, 'm').exec(status)?.[1];
    return found === undefined ? undefined : Number(found) * 1024;
}
function numbers(text) {
    return text.trim() === '' ? [] : text.trim().split(/\s+/).map(Number);
}
function tree_sample_list(path) {
    try {
        return (0,external_node_fs_.readdirSync)(path);
    }
    catch {
        return [];
    }
}
function tree_sample_readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'latin1');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/src/probe/resources.js



/**
 * Often enough to see most short-lived children and memory peaks; a sample of a server with ten threads costs well
 * under a millisecond.
 */
const SAMPLE_EVERY_MS = 200;
/**
 * Watches the trees below `pids` until `stop`: CPU in nanoseconds from schedstat, peak memory, and what the rest of
 * the machine did meanwhile. Off Linux only `wallMs` is known, and without pids there is no tree: fields are absent.
 */
function watchTree(pids) {
    const startedAt = performance.now();
    if (process.platform !== 'linux') {
        return { stop: () => Promise.resolve({ wallMs: performance.now() - startedAt }) };
    }
    const host = readHost();
    const first = sampleTree(pids);
    const wasReset = first.map((row) => resetRssPeak(row.pid)).every(Boolean);
    let ledger = addSample(cpu_ledger_newLedger(), first);
    let peakRss = residentBytes(first);
    const timer = setInterval(() => {
        const rows = sampleTree(pids);
        ledger = addSample(ledger, rows);
        peakRss = Math.max(peakRss, residentBytes(rows));
    }, SAMPLE_EVERY_MS);
    timer.unref();
    let answer;
    const finish = () => {
        clearInterval(timer);
        const wallMs = performance.now() - startedAt;
        const last = sampleTree(pids);
        ledger = addSample(ledger, last);
        // The kernel's own high-water mark is exact, but only one process's: sums of marks never stood at one time.
        const [only, ...others] = last;
        const mark = only && others.length === 0 && wasReset && first.length === 1 ? readRssPeak(only.pid) : undefined;
        const peakRssBytes = Math.max(peakRss, residentBytes(last), mark ?? 0);
        const cpuSeconds = first.length > 0 ? totalCpuSeconds(ledger) : undefined;
        const delta = hostDelta(host, readHost());
        const other = delta && (delta.busySeconds - (cpuSeconds ?? 0)) / (wallMs / 1000);
        return {
            wallMs,
            ...(cpuSeconds !== undefined && { cpuSeconds }),
            ...(peakRssBytes > 0 && { peakRssBytes }),
            ...(delta && { steal: delta.steal }),
            ...(other !== undefined && { otherCpuCores: Math.max(0, other) }),
        };
    };
    return { stop: () => Promise.resolve((answer ??= finish())) };
}

;// CONCATENATED MODULE: ./build/src/wiring.js
/** The real rooms behind `Ports`: what the doors hand to the hall. */


















/** A build may install packages over a slow network. */
const BUILD_DEADLINE_MS = 20 * 60_000;
/**
 * k6 gets this much longer than its round before it is ended: start, graceful stop and summary, and what `setup()` and
 * `teardown()` may take. Source: k6's defaults, a minute each.
 */
const LOAD_GRACE_MS = 45_000 + 2 * 60_000;
/** A script that sets its own length ends by itself; this is for one that does not. */
const AS_WRITTEN_DEADLINE_MS = 30 * 60_000;
/** One page of a server that was ready a moment ago. */
const STATUS_TIMEOUT_MS = 15_000;
/** Long enough for some two hundred answers (probe/calibration.ts). */
const CALIBRATION_SECONDS = 2;
function wirePorts(options) {
    const { voice, signal, tempDir, guard, env } = options;
    const versions = { node: process.versions.node };
    const k6 = once(async () => {
        const found = await locateK6({
            ...(options.tools.k6Path === undefined ? {} : { explicit: options.tools.k6Path }),
            ...(options.tools.k6Mirror === undefined ? {} : { mirror: options.tools.k6Mirror }),
            env: process.env,
            toolCacheDir: toolCache(),
            platform: process.platform,
            arch: process.arch,
            onProgress: (text) => voice.progress(text),
            signal,
        });
        versions['k6'] = found.version;
        return { k6Path: found.path, k6Version: found.version };
    });
    const chrome = once(async () => {
        const found = await locateChrome({ env: process.env, platform: process.platform });
        versions['chrome'] = found.version;
        return found.path;
    });
    const ports = new Map();
    const jobOf = (source) => {
        const port = ports.get(source.side);
        return {
            ...source,
            tempDir,
            env,
            signal,
            guard,
            onLine: (line) => voice.childLine(line),
            onProgress: (text) => voice.progress(text),
            ...(port === undefined ? {} : { port }),
        };
    };
    const guarded = {
        onStart: (pid) => guard.watch(pid),
        onEnd: (pid) => guard.unwatch(pid),
        onFolder: (path) => guard.watchFolder(path),
        onFolderEnd: (path) => guard.unwatchFolder(path),
    };
    return {
        versions,
        findTools: async (plan) => {
            if (plan.loads.length > 0)
                await k6();
            if (plan.pages.length > 0)
                await chrome();
        },
        ports: {
            voice,
            // The time of day, but never set back or forward: spans of a run are differences of it.
            now: () => Math.round(performance.timeOrigin + performance.now()),
            preview: {
                build: async (source) => {
                    const { buildDeadlineMs: deadlineMs = BUILD_DEADLINE_MS } = source;
                    const built = await buildSide(jobOf(source), { deadlineMs });
                    if (built.port !== undefined)
                        ports.set(source.side, built.port);
                },
                open: (source, generation = 0) => openSite({ ...jobOf(source), generation }),
                status: async ({ origin, headers = {} }, path) => {
                    const url = siteAddress(origin, path);
                    const answer = await ask({ url, headers, timeoutMs: STATUS_TIMEOUT_MS, signal });
                    return 'status' in answer ? answer.status : undefined;
                },
            },
            load: {
                run: async (ask, sink) => {
                    const deadlineMs = ask.profile === 'as-written' ? AS_WRITTEN_DEADLINE_MS : ask.roundMs + LOAD_GRACE_MS;
                    const baseEnv = { ...env, TOLLGATE_RUN: guard.runId };
                    return runK6({ ...ask, ...guarded, ...(await k6()), baseEnv, tempDir, deadlineMs, signal }, sink);
                },
                refuses: async ({ side, origin, headers, env: own, script }) => {
                    const baseEnv = { ...env, TOLLGATE_RUN: guard.runId };
                    const job = {
                        side,
                        origin,
                        env: own,
                        script,
                        baseEnv,
                        tempDir,
                        signal,
                        ...(headers === undefined ? {} : { headers }),
                        k6Path: (await k6()).k6Path,
                    };
                    try {
                        await inspectScript(job);
                        return (await canRequest(script))
                            ? undefined
                            : `${script} does not import k6/http, and HTTP is what is measured`;
                    }
                    catch (error) {
                        if (error instanceof failure/* TollgateError */.xB && error.kind === 'config')
                            return error.message;
                        throw error;
                    }
                },
            },
            page: {
                audit: async (ask) => {
                    const runEnv = { ...env, TOLLGATE_RUN: guard.runId };
                    const { tools, secrets } = options;
                    const fixed = {
                        chromePath: await chrome(),
                        workerPath: workerPath(),
                        throttling: 'simulate',
                    };
                    return auditPage({
                        ...ask,
                        ...guarded,
                        ...fixed,
                        secrets,
                        sandbox: tools.sandbox,
                        env: runEnv,
                        tempDir,
                        signal,
                    });
                },
            },
            machine: {
                facts: machineFacts(process.env),
                calibrate: () => calibrate({ seconds: CALIBRATION_SECONDS, signal }),
                watch: watchTree,
                counters: ({ origin, headers }, path) => counters_readCounters(origin + path, signal, headers),
            },
            disk: options.disk,
        },
    };
}
/** Runs the maker once; later calls get the same promise. */
function once(make) {
    let made;
    return () => (made ??= make());
}
/** The runner's tool cache in Actions, else the user's cache folder. */
function toolCache() {
    const cache = process.env['XDG_CACHE_HOME'] ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache');
    return process.env['RUNNER_TOOL_CACHE'] ?? (0,external_node_path_.join)(cache, 'tollgate');
}
/** Beside the bundle (`dist/lighthouse`), or the source file when run from `src`. */
function workerPath() {
    const bundled = (0,external_node_path_.join)(import.meta.dirname, '..', 'lighthouse', 'index.js');
    return (0,external_node_fs_.existsSync)(bundled) ? bundled : (0,external_node_path_.join)(import.meta.dirname, 'lighthouse-worker.ts');
}

// EXTERNAL MODULE: ./build/src/gate/baseline-column.js
var baseline_column = __webpack_require__(67737);
;// CONCATENATED MODULE: ./build/src/commands/noting-head.js
/** Head's address, for the output `preview-url`. */
/** The same ports, with head's first origin noted on the way (a restarted server may get another one). */
function notingHead(ports) {
    let headOrigin;
    const open = async (source, generation) => {
        const site = await ports.preview.open(source, generation);
        if (source.side === 'head')
            headOrigin ??= site.origin;
        return site;
    };
    return {
        ports: { ...ports, preview: { ...ports.preview, open } },
        found: () => (headOrigin === undefined ? {} : { headOrigin }),
    };
}

;// CONCATENATED MODULE: ./build/src/commands/check-out-anchor.js
/** The commit of long ago that main is measured beside, checked out. */


/** An anchor that builds longer is left out, so that main's own night still fits a job of 20 minutes. */
const ANCHOR_BUILD_MS = 5 * 60_000;
/**
 * The anchor's worktree, or why there is none: main is then measured beside itself, for its night must not fail for a
 * commit of long ago. Neither where there is no anchor tonight.
 * @throws after an interrupt, and what is a bug
 */
async function checkOutAnchor(anchor, { root, tempDir, guard, voice, signal }) {
    if (anchor === undefined)
        return { problems: [] };
    const { sha } = anchor;
    const ask = { directory: root, env: process.env, signal, sha, tempDir, guard, name: 'anchor' };
    try {
        return { old: await checkoutBase(ask), problems: [] };
    }
    catch (error) {
        if (signal.aborted || !(error instanceof failure/* TollgateError */.xB) || error.kind === 'cancelled')
            throw error;
        const message = `main is measured beside itself tonight: ${error.message}`;
        voice.say(message);
        return { problems: [{ kind: 'note', message }] };
    }
}

;// CONCATENATED MODULE: ./build/src/commands/pin-scripts.js
/** Which copy of each k6 script drives both sides: base's, where base has one. */





/**
 * A change must not make itself faster by testing less: base's script drives both sides, and a script that differs is
 * said. A script that only head has drives both.
 * @throws TollgateError of kind `config`: a script is on neither side
 */
async function pinScripts(plan, headDirectory, baseDirectory) {
    const scripts = {};
    const problems = [];
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const load of plan.loads) {
        hash.update(JSON.stringify([load.name, load.profile, load.ratePerSecond ?? null, load.roundMs, load.paths]));
        if (load.script === undefined)
            continue;
        const own = (0,external_node_path_.join)(headDirectory, load.script);
        const pinned = baseDirectory === undefined ? undefined : (0,external_node_path_.join)(baseDirectory, load.script);
        const path = [pinned, own].find((each) => each !== undefined && (0,external_node_fs_.existsSync)(each));
        if (path === undefined) {
            throw new failure/* TollgateError */.xB('config', `load ${load.name}: there is no k6 script ${load.script} in ${headDirectory}; name an existing file (k6: in .github/tollgate.yml, the input k6, or --k6)`);
        }
        scripts[load.name] = path;
        const digest = await scriptHash(path);
        hash.update(digest);
        if (path === pinned && (!(0,external_node_fs_.existsSync)(own) || (await scriptHash(own)) !== digest)) {
            const message = `this change alters ${load.script}; base's copy drove both sides`;
            problems.push({ kind: 'warning', message, about: load.name });
        }
    }
    return { scripts, problems, ...(plan.loads.length === 0 ? {} : { hash: hash.digest('hex') }) };
}

;// CONCATENATED MODULE: ./build/src/commands/visit.js
/** One visit from plan to record, with everything it started ended again: shared by the action and the command line. */
var visit_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var visit_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




















/**
 * Measures and judges. A failure that is not a bug becomes a record of its own (verdict `error` or `invalid` with the
 * sentence), so that it can be reported like any other; what was measured before it is on disk.
 */
async function visit_visit(ask) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { voice, signal } = ask;
        let { plan } = ask;
        const folder = await makeRunFolder(process.env);
        const guard = visit_addDisposableResource(env_1, await startGuard(folder), true);
        const { tempDir } = folder;
        await ask.onGuard?.(leftoverRecord(guard, tempDir));
        const { outputFolder, tools } = ask;
        const env = childEnvironment(process.env);
        const redactor = (0,redact/* redactorOf */.y)(ask.secrets, publicNames(plan));
        const { spellings: secrets } = redactor;
        const disk = (0,src_disk/* openDisk */.U)(outputFolder, redactor);
        const wired = wirePorts({ voice, signal, tempDir, guard, env, disk, secrets, tools });
        const { versions } = wired;
        const head = notingHead(wired.ports);
        const { ports } = head;
        const startedAt = ports.now();
        try {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                if (ask.failure)
                    throw ask.failure;
                plan = toMeasure(ask);
                await wired.findTools(plan);
                const worktree = visit_addDisposableResource(env_2, await worktreeFor(ask, tempDir, guard), true);
                const anchored = await checkOutAnchor(ask.anchor, { root: ask.root, tempDir, guard, voice, signal });
                const old = visit_addDisposableResource(env_2, anchored.old, true);
                const problems = [...ask.problems, ...anchored.problems];
                const set = await setScene({ ...ask, plan, problems }, { worktree, old }, versions);
                const scene = { ...set, redactor };
                const record = plan.mode === 'stress' ? await stress(plan, scene, ports) : await gate(plan, scene, ports);
                return { record: redactor.value(record), disk: ports.disk, ...head.found() };
            }
            catch (e_1) {
                env_2.error = e_1;
                env_2.hasError = true;
            }
            finally {
                const result_1 = visit_disposeResources(env_2);
                if (result_1)
                    await result_1;
            }
        }
        catch (error) {
            const failure = failureOf(error, signal);
            if (failure === undefined)
                throw error;
            const scene = bareScene(ask, versions);
            const record = (0,src_record/* failedRecord */.Vo)(plan, scene, failure, startedAt, ports);
            return { record: redactor.value(record), disk: ports.disk, ...head.found() };
        }
    }
    catch (e_2) {
        env_1.error = e_2;
        env_1.hasError = true;
    }
    finally {
        const result_2 = visit_disposeResources(env_1);
        if (result_2)
            await result_2;
    }
}
/** The plan, or what is left of it where another run has screened. */
function toMeasure({ plan, screened, head, base }) {
    if (screened === undefined)
        return plan;
    if (screened instanceof failure/* TollgateError */.xB)
        throw screened;
    return (0,fresh_runner/* planToConfirm */.hQ)(plan, screened, { head, base });
}
/** Disk, quota, open files: what a machine runs out of is no defect of ours. */
const SHORTAGES = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EMFILE', 'ENFILE', 'ENOMEM']);
/** Everything that goes wrong after an interrupt is the interrupt. */
function failureOf(error, signal) {
    if (signal.aborted) {
        return new failure/* TollgateError */.xB('cancelled', 'interrupted: everything that was started has been ended', {
            cause: error,
        });
    }
    const suppressed = error instanceof Error && 'suppressed' in error ? error.suppressed : error;
    if (suppressed instanceof failure/* TollgateError */.xB)
        return suppressed;
    const isFull = suppressed instanceof Error && 'code' in suppressed && SHORTAGES.has(String(suppressed.code));
    return isFull
        ? new failure/* TollgateError */.xB('environment', `the machine has nothing left to work with: ${suppressed.message}`, {
            cause: error,
        })
        : undefined;
}
/** Base's commit beside the working tree; for mode `baseline` head's own, so that base against base is measured. */
async function worktreeFor({ plan, root, base, head, signal }, tempDir, guard) {
    if (plan.preview.kind === 'url' || plan.mode === 'stress')
        return undefined;
    const sha = plan.mode === 'baseline' ? head.sha : base?.sha;
    if (sha === undefined || plan.compare.strategy === 'baseline')
        return undefined;
    return checkoutBase({ directory: root, env: process.env, signal, sha, tempDir, guard });
}
function bareScene(ask, versions) {
    const { head, base, baseMissing, baseline, problems, github, screened } = ask;
    return {
        head,
        base,
        sources: [],
        scripts: {},
        versions,
        problems,
        ...(baseMissing === undefined ? {} : { baseMissing }),
        ...(github === undefined ? {} : { github }),
        ...(screened === undefined || screened instanceof failure/* TollgateError */.xB ? {} : { screened }),
        ...(baseline === undefined
            ? {}
            : { baseline: baseline.file, baselineColumn: (0,baseline_column/* baselineColumn */.Q)(baseline.file, baseline.commitsBehind) }),
    };
}
async function setScene(ask, { worktree, old }, versions) {
    const { plan, root, base, anchor, signal } = ask;
    const headDirectory = (0,external_node_path_.join)(root, plan.workingDirectory);
    const baseDirectory = worktree && (0,external_node_path_.join)(worktree.directory, plan.workingDirectory);
    const oldDirectory = old && (0,external_node_path_.join)(old.directory, plan.workingDirectory);
    const pinned = await pinScripts(plan, headDirectory, plan.mode === 'gate' ? baseDirectory : undefined);
    const borrowed = baseDirectory === undefined ? [] : await borrow(plan, headDirectory, baseDirectory);
    const notes = [...(worktree?.notes ?? []), ...borrowed].map((message) => ({
        kind: 'note',
        message,
    }));
    if (oldDirectory !== undefined)
        await borrow(plan, headDirectory, oldDirectory);
    const bare = bareScene(ask, versions);
    return {
        ...bare,
        sources: sourcesOf(plan, headDirectory, oldDirectory ?? baseDirectory).map((source) => oldDirectory === undefined || source.side === 'head'
            ? source
            : { ...source, buildDeadlineMs: ANCHOR_BUILD_MS }),
        ...(anchor === undefined || oldDirectory === undefined || baseDirectory === undefined
            ? {}
            : { anchored: { anchor, instead: { side: 'base', directory: baseDirectory, plan: plan.preview } } }),
        scripts: pinned.scripts,
        problems: [...bare.problems, ...notes, ...pinned.problems],
        ...(pinned.hash === undefined ? {} : { scriptHash: pinned.hash }),
        ...(base === null || plan.mode !== 'gate'
            ? {}
            : { changedFiles: await changedFiles({ directory: root, env: process.env, signal }, base.sha) }),
    };
}
/** What git does not hold and both sides need to start alike. */
function borrow(plan, head, base) {
    const build = plan.preview.kind === 'url' ? undefined : plan.preview.build;
    return borrowUntracked({ head, base, ...(build === undefined ? {} : { build }) });
}
/** Head first: a change that cannot start is said before time goes into base. */
function sourcesOf(plan, headDirectory, baseDirectory) {
    const { preview } = plan;
    const head = { side: 'head', directory: headDirectory, plan: preview };
    if (preview.kind === 'url') {
        const base = { side: 'base', directory: headDirectory, plan: preview };
        return preview.baseUrl === undefined ? [head] : [head, base];
    }
    if (baseDirectory === undefined)
        return [head];
    return [head, { side: 'base', directory: baseDirectory, plan: preview }];
}

// EXTERNAL MODULE: ./build/src/commands/write-files.js + 17 modules
var write_files = __webpack_require__(62990);
;// CONCATENATED MODULE: ./build/src/commands/run-command.js
/** `tollgate run`: everything, locally. */
var run_command_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var run_command_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





















/** @returns the exit code of the run's verdict */
async function runCommand(flags) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        refuseOldNode();
        const inputs = inputsFromFlags(flags);
        const interrupt = run_command_addDisposableResource(env_1, onInterrupt(), false);
        const { signal } = interrupt;
        const place = { directory: process.cwd(), env: process.env, signal };
        const choice = modeFor(inputs.mode, undefined);
        if ('skip' in choice)
            return EXIT.ok;
        const { root, plan, secrets } = await localPlan({ mode: choice.mode, inputs, flags, place });
        const fence = openFence({ write: (text) => void process.stderr.write(text), secrets });
        const voice = run_command_addDisposableResource(env_1, stderrVoice((line) => flags['verbose'] === true && fence.line(line), secrets), false);
        const base = await baseFor(plan, inputs, place);
        sayPlan(plan, base, voice);
        const screened = await screenedRun(inputs);
        const ask = {
            plan,
            root,
            head: await resolveHead(place),
            base: base?.found ? { sha: base.sha } : null,
            ...(base && !base.found ? { baseMissing: base.why } : {}),
            ...(screened === undefined ? {} : { screened }),
            ...baselineFor(inputs),
            problems: planNotes(plan),
            outputFolder: resolve(textFlag(flags, 'output') ?? '.tollgate'),
            tools: { sandbox: process.getuid?.() === 0 ? 'off' : 'on', ...toolPaths(inputs) },
            voice,
            signal,
            secrets,
        };
        const { record, disk } = await visit(ask);
        const files = await writeFiles(record, {}, { disk, voice });
        if (flags['json'] === true) {
            const shown = Object.fromEntries(Object.entries(files).map(([name, path]) => [name, relative(process.cwd(), path)]));
            process.stdout.write(`${JSON.stringify(reportJson(record, shown))}\n`);
        }
        voice.say(`\n${recordText(record, colours(process.stderr))}\n`);
        voice.say(`Written: ${relative(process.cwd(), disk.folder) || disk.folder}/{run.json,comment.md,report.html}`);
        return exitCodeOfRecord(record);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        run_command_disposeResources(env_1);
    }
}
/** Undefined: no base was wanted (`--no-base`, stress, previews that are already up without a base URL). */
async function baseFor(plan, inputs, place) {
    if (inputs.base.kind === 'none' || plan.mode !== 'gate')
        return undefined;
    if (plan.preview.kind === 'url' && plan.preview.baseUrl === undefined)
        return undefined;
    return resolveBase({ ...place, ...(inputs.base.kind === 'ref' ? { ref: inputs.base.ref } : {}) });
}
function baselineFor(inputs) {
    const { baselineFile } = inputs;
    if (baselineFile === undefined)
        return {};
    const text = readText(baselineFile);
    try {
        return { baseline: { file: parseBaseline(text) } };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new TollgateError('config', `--baseline ${baselineFile} cannot be used: ${why}`, { cause: error });
    }
}
/** Guesses travel with the run: the report shows them folded. */
function planNotes(plan) {
    return plan.notes.map(({ message, override }) => ({
        kind: 'note',
        message: override === undefined ? message : `${message} (override: ${override})`,
    }));
}
function toolPaths(inputs) {
    const { k6Path, k6Mirror } = inputs;
    return {
        ...(k6Path === undefined ? {} : { k6Path }),
        ...(k6Mirror === undefined ? {} : { k6Mirror }),
    };
}

// EXTERNAL MODULE: ./build/src/commands/stderr-voice.js + 1 modules
var stderr_voice = __webpack_require__(71991);
// EXTERNAL MODULE: ./build/src/commands/notices.js + 3 modules
var notices = __webpack_require__(33421);
// EXTERNAL MODULE: ./build/src/github/pull-facts.js
var pull_facts = __webpack_require__(82064);
;// CONCATENATED MODULE: ./build/src/github/pull-of-commit.js




const stateSchema = schemas/* looseObject */._H3({ state: schemas/* string */.YjP() });
/**
 * The open pull request whose head is that commit, for events that name none (`deployment_status`); of several the
 * newest. Else why there is none, in a sentence; `refused` when GitHub did not answer. Never throws.
 */
async function pullRequestOfCommit(octokit, { owner, repo }, sha) {
    const commit = sha.slice(0, 7);
    let listed;
    try {
        const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
        listed = await (0,api/* listAll */._)(octokit, route, { owner, repo, commit_sha: sha }, { most: 300 });
    }
    catch (error) {
        const doing = `no comment: the pull request of ${commit} could not be looked up`;
        return { why: (0,permissions/* explainApiError */.c)(doing, error), refused: true };
    }
    const [pull] = listed
        .filter((item) => stateSchema.safeParse(item).data?.state === 'open')
        .flatMap((item) => (0,pull_facts/* pullFactsOf */.S)(item) ?? [])
        .filter(({ headSha }) => headSha === sha)
        .toSorted((a, b) => b.number - a.number);
    return pull === undefined
        ? { why: `no comment: no open pull request has ${commit} as its head` }
        : { pull };
}

;// CONCATENATED MODULE: ./build/src/commands/with-pull-request.js
/** The pull request of an event that does not name it. */

/** The context of a `deployment_status` with the open pull request of its commit; or why there is none. */
async function withPullRequest(octokit, context) {
    const { event, deployment, pullRequest } = context;
    if (event !== 'deployment_status' || pullRequest !== undefined)
        return { context, problems: [] };
    const found = await pullRequestOfCommit(octokit, context, deployment?.sha ?? context.sha);
    if (found.pull !== undefined)
        return { context: { ...context, pullRequest: found.pull }, problems: [] };
    return { context, problems: [{ kind: found.refused ? 'warning' : 'note', message: found.why }] };
}

;// CONCATENATED MODULE: ./build/src/commands/measure-stage.js
/** The first stage: measures, judges, and tells GitHub. */
var measure_stage_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var measure_stage_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});























/** @returns the exit code of the verdict; reporting never changes it */
async function measureStage({ mode, inputs, octokit, ...stage }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const interrupt = measure_stage_addDisposableResource(env_1, interrupt_onInterrupt(), false);
        const { signal } = interrupt;
        const { context, problems: unnamed } = await withPullRequest(octokit, stage.context);
        const workspace = context.workspace || process.cwd();
        const place = { directory: workspace, env: process.env, signal };
        const root = await history_repositoryRoot(place);
        const base = mode === 'gate' ? await baseOf(place, context) : { ref: null, problems: [] };
        const sides = await ruleFiles(root, inputs, base.ref, place, context);
        const sources = { inputs, env: process.env, ...(sides.head ? { file: sides.head } : {}) };
        const secrets = secrets_secretsOf(sources);
        await (0,github_secrets/* maskSecrets */.Q)(secrets);
        const fence = fence_openFence({
            write: (text) => void process.stdout.write(text),
            token: (0,external_node_crypto_.randomBytes)(16).toString('hex'),
            secrets,
        });
        const voice = measure_stage_addDisposableResource(env_1, (0,stderr_voice/* stderrVoice */.f)((line) => fence.line(`│ ${line}`), secrets), false);
        for (const { message } of unnamed)
            voice.say(`tollgate: ${message}`);
        const ground = { mode, inputs, octokit, context, place, root, workspace, voice };
        const planned = await planOfEvent(ground, sources, base.ref && { file: sides.base ?? null });
        const known = await knownBefore(ground, planned.plan);
        const visited = await visit_visit({
            ...visitAsk(ground, known, planned),
            base: base.ref,
            ...(base.missing === undefined ? {} : { baseMissing: base.missing }),
            problems: [
                ...planNotes(planned.plan),
                ...(0,notices/* acceptanceNotes */.tZ)(context),
                ...unnamed,
                ...sides.changes,
                ...base.problems,
                ...known.baseline.problems,
                ...(known.night?.note === undefined ? [] : [{ kind: 'note', message: known.night.note }]),
            ],
            secrets,
        });
        fence.close();
        return tell(visited, ground, known);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        measure_stage_disposeResources(env_1);
    }
}
function visitAsk({ inputs, context, place, root, workspace, voice }, { baseline, head, night, screened }, { plan, failure }) {
    return {
        plan: (0,notices/* withAcceptance */.s4)(plan, context),
        root,
        head,
        ...(screened === undefined ? {} : { screened }),
        ...(night?.anchor === undefined ? {} : { anchor: night.anchor }),
        ...storedBaseline(baseline),
        github: githubFacts(context),
        outputFolder: (0,external_node_path_.join)(workspace, '.tollgate'),
        tools: { sandbox: process.getuid?.() === 0 ? 'off' : 'on', ...toolPaths(inputs) },
        voice,
        signal: place.signal,
        ...(failure === undefined ? {} : { failure }),
        onGuard: (leftover) => saveState(LEFTOVERS_STATE, JSON.stringify([leftover])),
    };
}
/** Everybody is told: files, the log, the baseline's next readers, GitHub. */
async function tell({ record: measured, disk, headOrigin }, { mode, context, octokit, place, voice }, { baseline, night }) {
    const { runId, runUrl } = context;
    const main = mode === 'baseline' ? await endOfMain(measured, { night, baseline, place, runId }) : undefined;
    const record = (0,notices/* withNotices */.co)(main?.record ?? measured, {
        body: context.pullRequest?.body ?? '',
        baseline: main && 'file' in main.next ? main.next.file : baseline.file,
    });
    const { candidates } = baseline;
    const files = await (0,write_files/* writeFiles */.h)(record, { runUrl, candidates }, { disk, voice });
    voice.say(`\n${(0,report_text/* recordText */.Pe)(record, 'plain')}\n`);
    if (main)
        await uploadBaseline(main.next, record.plan.name, { disk, voice });
    await (0,publish/* publish */.mk)({
        ...(headOrigin === undefined ? {} : { previewUrl: headOrigin }),
        record,
        files,
        folder: disk.folder,
        context,
        octokit,
        voice,
        candidates,
    });
    return (0,exit_code/* exitCodeOfRecord */.Y)(record);
}
async function baseOf(place, context) {
    const found = await base_resolveBase({
        ...place,
        defaultBranch: context.pullRequest?.baseRef ?? context.defaultBranch,
    });
    if (!found.found)
        return { ref: null, missing: found.why, problems: [] };
    return { ref: { sha: found.sha }, problems: [{ kind: 'note', message: `base: ${found.how}` }] };
}
function storedBaseline(found) {
    const { file, commitsBehind } = found;
    if (file === undefined)
        return {};
    return { baseline: { file, ...(commitsBehind === undefined ? {} : { commitsBehind }) } };
}
function githubFacts(context) {
    const { repository, runId, runUrl, pullRequest } = context;
    return { repository, runId, runUrl, ...(pullRequest ? { pullRequest: pullRequest.number } : {}) };
}


/***/ })

};
