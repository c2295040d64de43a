export const id = 888;
export const ids = [888];
export const modules = {

/***/ 888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgedAgain: () => (/* binding */ judgedAgain),
/* harmony export */   reportCommand: () => (/* binding */ reportCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _config_redact_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4251);
/* harmony import */ var _gate_judge_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8425);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(532);
/* harmony import */ var _report_exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2822);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7912);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4913);
/* harmony import */ var _colours_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(557);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(652);
/* harmony import */ var _stderr_voice_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1991);
/* harmony import */ var _write_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4712);
/** `tollgate report`: a stored run, judged again and rendered again. */
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











/** @returns the exit code of the run's verdict, as judged now */
async function reportCommand(file, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const record = judgedAgain((0,_read_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readRun */ .cI)(file));
        const voice = __addDisposableResource(env_1, (0,_stderr_voice_js__WEBPACK_IMPORTED_MODULE_8__/* .stderrVoice */ .f)(), false);
        const picturesFrom = file === '-' ? options.output : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file);
        // What the run was masked with is not known here, and what was masked stays masked.
        const disk = (0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .addTo */ .D)(options.output, (0,_config_redact_js__WEBPACK_IMPORTED_MODULE_9__/* .redactorOf */ .y)([]));
        const files = await (0,_write_files_js__WEBPACK_IMPORTED_MODULE_7__/* .writeFiles */ .h)(record, {}, { disk, voice, picturesFrom });
        if (options.json)
            process.stdout.write(`${JSON.stringify((0,_report_json_js__WEBPACK_IMPORTED_MODULE_4__/* .reportJson */ .l)(record, { ...files }))}\n`);
        else
            process.stdout.write(`${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .recordText */ .Pe)(record, (0,_colours_js__WEBPACK_IMPORTED_MODULE_10__/* .colours */ .M)(process.stdout))}\n`);
        return (0,_report_exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeOfRecord */ .Y)(record);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** Today's rule on the stored samples; a run without samples keeps its own judgement. */
function judgedAgain(record) {
    if (record.samples === undefined)
        return record;
    return {
        ...record,
        judgement: (0,_gate_judge_run_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeSamples */ .xn)(record, record.samples, record.judgement.problems),
    };
}


/***/ })

};
