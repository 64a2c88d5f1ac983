# Handed to `python -c`: loads the runtime's modules from a descriptor (there is no file of it in the cell) and starts.
import json, os, sys, types

def _start(descriptor):
    with open(descriptor, encoding="utf-8") as bundle:
        bundle.seek(0)
        settings = json.load(bundle)
    for name, source in settings.pop("modules"):
        module = types.ModuleType(name)
        sys.modules[name] = module
        exec(compile(source, f"<sparring {name}>", "exec", dont_inherit=True), module.__dict__)
    sys.modules["zygote"].main(settings)

_start(int(sys.argv[1]))
