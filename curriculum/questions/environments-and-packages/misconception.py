import pathlib
import re
import runpy
import tempfile
import venv


def believe_activation_tells_python_where_to_import_from():
    script = pathlib.Path(venv.__file__).with_name("scripts").joinpath("common", "activate").read_text()
    exported = re.findall(r"^ *export (\w+)", script, re.MULTILINE)
    assert "PYTHONPATH" in exported


def believe_one_folder_can_hold_two_versions():
    with tempfile.TemporaryDirectory() as folder:
        for version in ("1.0", "2.0"):
            pathlib.Path(folder, "teashop.py").write_text(f"version = {version!r}")
        installed = [path.read_text() for path in pathlib.Path(folder).iterdir()]
    assert len(installed) == 2


def believe_a_file_with_relative_imports_runs_by_its_path():
    with tempfile.TemporaryDirectory() as folder:
        package = pathlib.Path(folder, "teashop")
        package.mkdir()
        (package / "__init__.py").write_text("")
        (package / "prices.py").write_text("tea = 3")
        (package / "report.py").write_text("from .prices import tea")
        try:
            runpy.run_path(str(package / "report.py"))
            ran = True
        except ImportError:
            ran = False
    assert ran
