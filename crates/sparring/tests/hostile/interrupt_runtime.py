# A thread that raises exceptions in the main thread while the runtime works.
# expect: WA RTE TLE
# limits: cpu_ms=500 wall_ms=1500
import ctypes
import threading


def solve(secret_of):
    main = threading.main_thread().ident

    def shoot():
        while True:
            ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(main), ctypes.py_object(SystemExit))

    threading.Thread(target=shoot, daemon=True).start()
    return list(range(200_000))
