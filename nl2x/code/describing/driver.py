"""What runs in the sandbox to see which types a file's functions are given and give back.

It is source. The file is run statement by statement, each by itself and for a bounded time, so that what can't be
had there (a module that isn't installed, somebody's answer) takes nothing else away. What is seen is printed line
by line, at once.
"""

MARK = "\x1fseen "
DRIVER = r"""
import ast as _ast, copy as _copy, inspect as _inspect, json as _json, re as _re, signal as _signal, sys as _sys
import types as _types, zlib as _zlib

_out = _sys.stdout
_told, _source, _calls, _objects, _digest = set(), ["default"], {}, {}, {}


def _shape(value, depth=3):
    kind = type(value)
    if value is None:
        return ["None", "", []]
    name, module = kind.__qualname__, "" if kind.__module__ == "builtins" else kind.__module__
    inner = []
    if kind in (list, set, frozenset, tuple, dict) and depth:
        parts = list(value)[:30]
        if kind is tuple:
            inner = [[_shape(v, depth - 1)] for v in parts] if len(value) <= 4 else []
        elif kind is dict and parts:
            inner = [_shapes(parts, depth), _shapes([value[k] for k in parts], depth)]
        elif parts:
            inner = [_shapes(parts, depth)]
        if kind is tuple and len(value) > 4:
            module, inner = "...", [_shapes(parts, depth)]
    if kind.__name__ in ("function", "builtin_function_or_method", "method", "type"):
        module = "?"
    return [name, module, inner]


def _shapes(values, depth):
    return [_json.loads(s) for s in sorted({_json.dumps(_shape(v, depth - 1)) for v in values})]


def _tell(*what):
    line = _json.dumps([_source[0], *what])
    if line not in _told:
        _told.add(line)
        _out.write("\n" + MARK + line + "\n")
        _out.flush()


def __seen_call__(number, given, on=None):
    if _source[0] is None:
        return
    for name, value in given.items():
        values = value if name[:1] == "*" and name[1:2] != "*" else [value]
        for one in value.values() if name[:2] == "**" else values:
            _tell(number, name.lstrip("*"), _shape(one))
    if not _source[0].startswith("probe") and len(_calls.setdefault(number, [])) < 3:
        try:
            _calls[number].append(_copy.deepcopy(given))
        except Exception:
            pass
    if on is not None:
        _objects.setdefault(number, on)
        _objects.setdefault(type(on).__name__, on)


def __seen_return__(number, place, value):
    if _source[0] is not None:
        _tell(number, place, _shape(value))
        if not _source[0].startswith("probe"):
            try:
                said = _re.sub(r"0x[0-9a-f]+", "", repr(value))
            except Exception:
                said = ""
            _digest[number] = _zlib.crc32(said.encode(), _digest.get(number, 0))
    return value


class _TooLong(BaseException):
    pass


def _stop(*_):
    raise _TooLong


class _bounded:
    # So much time and no more: what never ends takes nothing else away. What is raised within is dropped.
    def __init__(self, seconds):
        self.seconds = seconds

    def __enter__(self):
        _signal.signal(_signal.SIGALRM, _stop)
        _signal.setitimer(_signal.ITIMER_REAL, self.seconds)

    def __exit__(self, *raised):
        _signal.setitimer(_signal.ITIMER_REAL, 0)
        return raised[0] is not KeyboardInterrupt


def _each(text, space, source, guarded=False):
    flags = 0
    if "from __future__ import annotations" in text:
        import __future__
        flags |= __future__.annotations.compiler_flag
    for statement in _ast.parse(text).body:
        if _guard(statement) != guarded:
            continue
        with _bounded(1.0):
            exec(compile(_ast.Module([statement], []), source, "exec", flags, True), space)


def _guard(statement):
    return isinstance(statement, _ast.If) and "__name__" in _ast.unparse(statement.test)


def _expression(text, space):
    with _bounded(0.5):
        exec(compile(text, "call", "exec"), space)


def _run_tests(space):
    for name, thing in list(space.items()):
        if isinstance(thing, _types.FunctionType) and name.startswith("test"):
            if not _required(thing):
                _expression("f()", {"f": thing})
        elif isinstance(thing, type) and (name.startswith("Test") or hasattr(thing, "assertEqual")):
            if thing.__module__ != space["__name__"]:
                continue
            for method in [m for m in dir(thing) if m.startswith("test")]:
                made = "thing(method)" if hasattr(thing, "assertEqual") else "thing()"
                setup = "o.setUp()\n" if hasattr(thing, "setUp") else ""
                _expression(f"o = {made}\n{setup}getattr(o, method)()", {"thing": thing, "method": method})


def _required(function):
    found = _inspect.signature(function).parameters.values()
    return [p for p in found if p.default is p.empty and p.kind not in (p.VAR_POSITIONAL, p.VAR_KEYWORD)]


def _defaults(number, function):
    for name, one in _inspect.signature(getattr(function, "__func__", function)).parameters.items():
        if one.default is not one.empty:
            _tell(number, name, _shape(one.default))


def _at(space, name):
    thing = space.get(name.partition(".")[0])
    return thing.__dict__.get(name.partition(".")[2]) if "." in name and thing is not None else thing


def _plainly(function):
    for part in ("__func__", "fget", "func", "__wrapped__"):
        function = getattr(function, part, function)
    return function


KINDS = {
    "int": [7], "float": [2.5], "str": ["ab cd"], "list[str]": [["a", "b"]], "list[int]": [[3, 1, 2]],
    "tuple": [(1, 2)], "dict": [{"a": 1}], "set": [{1, 2}],
}
"""
MAIN = r"""

def _main(file, stem, source, tests, calls, examples, checks, probes):
    space = {"__name__": stem, "__file__": file, "__builtins__": __builtins__}
    module = _types.ModuleType(stem)
    module.__dict__.update(space)
    space = module.__dict__
    space["__seen_call__"], space["__seen_return__"] = __seen_call__, __seen_return__
    _sys.modules[stem] = module
    _source[0] = "when it is run"
    _each(source, space, file)
    _source[0] = "default"
    for number, name in PLACES:
        try:
            _defaults(number, _plainly(_at(space, name)))
        except Exception:
            pass
    values = {}
    _expression("import datetime\nfrom datetime import *\nfrom decimal import Decimal\nfrom fractions import Fraction", values)
    for where, text in calls:
        _source[0] = where
        own = {**values, **space}
        _expression(f"__gives__ = repr({text})", own)
        if "__gives__" in own and len(own["__gives__"]) < 200:
            _out.write("\n" + MARK + _json.dumps({"call": text, "gives": own["__gives__"]}) + "\n")
            _out.flush()
    for text in examples:
        _source[0] = "docstring"
        _expression(text, {**values, **space})
    for text in checks:
        _source[0] = "--check"
        _expression(text, {**values, **space})
    for name, text in tests:
        _source[0] = name
        own = {"__name__": name.removesuffix(".py"), "__file__": name}
        _each(text, own, name)
        _run_tests(own)
    for number, name, parameters, floats, combinations in probes:
        for kinds in combinations:
            _probe(space, number, name, dict(zip(parameters, kinds)), floats)
    _source[0] = "when it is run"
    space["__name__"] = "__main__"
    _each(source, space, file, guarded=True)
    _out.write("\n" + MARK + _json.dumps({"digest": _digest}) + "\n")
    _out.flush()


def _probe(space, number, name, kinds, floats):
    _source[0] = None
    function = _at(space, name)
    on = []
    if "." in name and not isinstance(function, (staticmethod, classmethod)):
        owner = space[name.partition(".")[0]]
        try:
            on = [_objects[number] if number in _objects else _objects.get(owner.__name__) or owner()]
        except Exception:
            return
    elif isinstance(function, classmethod):
        on = [space[name.partition(".")[0]]]
    function = _plainly(function)
    if not callable(function):
        return
    known = _calls.get(number, [{}])[0]
    try:
        positional, given = _given(function, {**known, **{p: _copy.deepcopy(KINDS[k][0]) for p, k in kinds.items()}}, floats, bool(on))
    except Exception:
        return
    tag = "probe " + _json.dumps([floats, *([p, k] for p, k in kinds.items())])
    _source[0] = tag
    said = "raised"
    with _bounded(0.2):
        try:
            given_back = function(*on, *positional, **given)
            if _inspect.isgenerator(given_back):
                for _ in zip(given_back, range(20)):
                    pass
            said = "ran"
        except (TypeError, AttributeError, NameError, ImportError):
            said = "broke"
    _source[0] = tag
    _tell(number, "probed", [said, "", []])


def _given(function, values, floats, bound):
    positional, named = [], {}
    for p in list(_inspect.signature(function).parameters.values())[1 if bound else 0:]:
        key = {p.VAR_POSITIONAL: "*", p.VAR_KEYWORD: "**"}.get(p.kind, "") + p.name
        if key not in values:
            if p.default is p.empty and not key.startswith("*"):
                raise ValueError(p.name)
            continue
        value = values[key]
        value = float(value) if p.name in floats and type(value) is int else value
        if p.kind is p.VAR_POSITIONAL:
            positional += value
        elif p.kind is p.VAR_KEYWORD:
            named |= value
        elif p.kind is p.KEYWORD_ONLY:
            named[p.name] = value
        elif p.kind is p.POSITIONAL_ONLY:
            positional.append(value)
        else:
            named[p.name] = value
    if any(p.kind is p.VAR_POSITIONAL for p in _inspect.signature(function).parameters.values()):
        front = [named.pop(p.name) for p in _inspect.signature(function).parameters.values() if p.kind is p.POSITIONAL_OR_KEYWORD and p.name in named]
        positional = [*front, *positional]
    return positional, named
"""
