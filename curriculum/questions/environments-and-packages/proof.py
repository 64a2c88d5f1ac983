import contextlib
import importlib.metadata
import os
import pathlib
import re
import runpy
import site
import sys
import sysconfig
import tempfile
import unittest.mock
import venv


@contextlib.contextmanager
def changed_imports():
    """Puts sys.path and sys.modules back at the end, and keeps a folder for the files."""
    path, modules = list(sys.path), set(sys.modules)
    with tempfile.TemporaryDirectory() as folder:
        try:
            yield pathlib.Path(folder)
        finally:
            sys.path[:] = path
            for name in set(sys.modules) - modules:
                del sys.modules[name]


class Builder(venv.EnvBuilder):
    def setup_scripts(self, context):
        """The scripts for activation are not copied, but read where they come from."""


@contextlib.contextmanager
def new_environment():
    """An environment as `python -m venv` makes it, for an interpreter that is an empty file."""
    with tempfile.TemporaryDirectory() as folder:
        original = pathlib.Path(folder, "original", "bin", "python3")
        original.parent.mkdir(parents=True)
        original.touch()
        environment = pathlib.Path(folder, "environment")
        with unittest.mock.patch.object(sys, "_base_executable", str(original)):
            Builder(symlinks=True, with_pip=False).create(environment)
        yield environment, original


def prove_site_packages_of_its_own():
    with new_environment() as (environment, original):
        paths = sysconfig.get_paths("venv", vars={"base": str(environment), "platbase": str(environment)})
        own = pathlib.Path(paths["purelib"])
        exists, contents = own.is_dir(), list(own.iterdir())
        copies = list(environment.rglob("json"))
        inside = own.is_relative_to(environment)
        settings = (environment / "pyvenv.cfg").read_text().splitlines()
    standard_library = os.path.dirname(os.__file__)
    assert exists and inside and contents == []
    assert "include-system-site-packages = false" in settings
    assert os.path.realpath(paths["stdlib"]) == os.path.realpath(standard_library)
    assert copies == []


def prove_activation_is_only_path():
    with new_environment() as (environment, original):
        settings = (environment / "pyvenv.cfg").read_text()
        script = pathlib.Path(venv.__file__).with_name("scripts").joinpath("common", "activate").read_text()
        home = f"home = {original.parent}"
        links_to = (environment / "bin" / "python").resolve()
        original = original.resolve()
    exported = set(re.findall(r"^ *export (\w+)", script, re.MULTILINE))
    assert home in settings.splitlines()
    assert links_to == original
    assert {"PATH", "VIRTUAL_ENV"} <= exported and "PYTHONPATH" not in exported


def prove_one_version_at_a_time():
    def install(folder, version):
        folder.mkdir(exist_ok=True)
        (folder / "teashop.py").write_text(f"version = {version!r}")

    def version_seen(*folders):
        with changed_imports():
            sys.path[:0] = [str(folder) for folder in folders]
            import teashop

            return teashop.version

    with tempfile.TemporaryDirectory() as folder:
        common, one, other = (pathlib.Path(folder, name) for name in ("common", "one", "other"))
        install(common, "1.0")
        install(common, "2.0")
        install(one, "1.0")
        install(other, "2.0")
        in_common, in_each = version_seen(common), [version_seen(one), version_seen(other)]
    assert in_common == "2.0"
    assert in_each == ["1.0", "2.0"]


def prove_relative_imports_need_the_package():
    with changed_imports() as folder:
        package = folder / "teashop"
        package.mkdir()
        (package / "__init__.py").write_text("")
        (package / "prices.py").write_text("tea = 3")
        (package / "report.py").write_text("from .prices import tea\ntotal = tea * 2")
        sys.path.insert(0, str(folder))
        total = runpy.run_module("teashop.report", run_name="__main__")["total"]
        try:
            runpy.run_path(str(package / "report.py"), run_name="__main__")
            complaint = None
        except ImportError as error:
            complaint = str(error)
    assert total == 6
    assert "no known parent package" in complaint


def prove_editable_by_a_path():
    with changed_imports() as folder:
        packages, project = folder / "site-packages", folder / "project"
        packages.mkdir()
        project.mkdir()
        (packages / "teashop.pth").write_text(f"{project}\n")
        (project / "teashop.py").write_text("price = 3")
        site.addsitedir(str(packages))
        import teashop

        place, price = pathlib.Path(teashop.__file__).parent, teashop.price
    assert place == project
    assert price == 3


def prove_command_is_an_entry_point():
    with changed_imports() as folder:
        (folder / "teashop.py").write_text("def main():\n    return 'tea'")
        notes = folder / "teashop-1.0.dist-info"
        notes.mkdir()
        (notes / "METADATA").write_text("Metadata-Version: 2.1\nName: teashop\nVersion: 1.0\n")
        (notes / "entry_points.txt").write_text("[console_scripts]\nbrew = teashop:main\n")
        sys.path.insert(0, str(folder))
        (command,) = importlib.metadata.distribution("teashop").entry_points
        called = command.load()()
    assert (command.name, command.value) == ("brew", "teashop:main")
    assert called == "tea"
