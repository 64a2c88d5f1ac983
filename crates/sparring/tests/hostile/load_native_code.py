# Native code from files of its own: a library copied into its folder, an extension module, an extension of SQLite.
# never: a file that it wrote is mapped to be executed.
# expect: AC
# answer: []
import ctypes
import glob
import importlib.machinery
import importlib.util
import os
import shutil
import sqlite3
import sys


def solve(secret_of):
    loaded = []
    places = glob.glob(os.path.dirname(os.__file__) + "/lib-dynload/*.so") + glob.glob("/usr/lib/x86_64-linux-gnu/libz.so*")
    for place in places[:3]:
        try:
            shutil.copyfile(place, "/tmp/native.so")
        except OSError:
            continue
        try:
            ctypes.CDLL("/tmp/native.so")
            loaded.append("ctypes")
        except OSError:
            pass
        try:
            loader = importlib.machinery.ExtensionFileLoader("native", "/tmp/native.so")
            importlib.util.module_from_spec(importlib.util.spec_from_loader("native", loader))
            loaded.append("extension module")
        except ImportError:
            pass
        try:
            base = sqlite3.connect(":memory:")
            base.enable_load_extension(True)
            base.load_extension("/tmp/native.so")
            loaded.append("sqlite")
        except (sqlite3.Error, AttributeError):
            pass
    return loaded
