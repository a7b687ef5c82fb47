"""Keys for hashed values: what was written by an old one is still found, and none is ever shown."""

from __future__ import annotations

import copy
import os
import pickle
import pty
import select
import stat
import subprocess
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from auditlex.cli import main
from auditlex.hashing import MASK, Hasher
from auditlex.keys import KeyFile, KeyRefused, Keys, load_key, load_keys, new, rotate

FIRST, SECOND = bytes(range(32)), bytes(range(100, 164))
SECRET = "canary0123456789abcdef"


@pytest.fixture(name="file")
def _file(tmp_path: Path) -> Path:
    """A path for keys."""
    return tmp_path / "audit.key"


def put(file: Path, data: bytes, mode: int = 0o600) -> Path:
    """Write a file of keys."""
    file.write_bytes(data)
    file.chmod(mode)
    return file


def shows(text: str) -> bool:
    """Whether a text has a part of a key in it, in any of the usual forms."""
    return any(
        form in text.lower()
        for key in (FIRST, SECOND)
        for part in (key[:6], key[-6:])
        for form in (part.hex(), repr(part)[2:-1].lower())
    )


class TestFile:
    """What a file may hold."""

    @pytest.mark.parametrize(
        ("data", "keys"),
        [
            (FIRST, [FIRST]),
            (SECOND, [SECOND]),
            (b"0123456789abcdef", [b"0123456789abcdef"]),
            (FIRST.hex().encode(), [FIRST]),
            (FIRST.hex().upper().encode() + b"\n", [FIRST]),
            (FIRST.hex(" ").encode() + b"\r\n", [FIRST]),
            # As xxd writes it.
            (FIRST.hex()[:60].encode() + b"\n" + FIRST.hex()[60:].encode() + b"\n", [FIRST]),
            (f"{FIRST.hex()}\n{SECOND.hex()}\n".encode(), [FIRST, SECOND]),
            (f"\n{SECOND.hex()}\n\n{FIRST.hex()}".encode(), [SECOND, FIRST]),
            (f"{FIRST.hex()}\n{SECOND.hex()}\n{FIRST.hex()}\n".encode(), [FIRST, SECOND]),
        ],
    )  # fmt: skip
    def test_one_key_or_one_a_line(self, file: Path, data: bytes, keys: list[bytes]) -> None:
        """The first is written with; what could be read before there were several, still can."""
        found = load_keys(put(file, data))
        assert found.ids == tuple(Hasher(key).key_id for key in keys)
        written = Hasher(keys[0]).hash("f", "v")
        assert found.hash("f", "v") == load_key(file).hash("f", "v") == written
        assert KeyFile(file).hash("f", "v") == written
        assert all(found.matches("f", "v", Hasher(key).hash("f", "v")) for key in keys)

    @pytest.mark.parametrize(
        "data",
        [
            b"", b"short", b"ab" * 7, b"x" * 65, f"{FIRST.hex()}\nno key\n".encode(),
            f"{FIRST.hex()}\n{SECOND.hex()}00\n".encode(), b"00" * 65, b"0" * 20_000,
        ],
    )  # fmt: skip
    def test_what_is_no_key_is_refused(self, file: Path, data: bytes) -> None:
        """Whole: a service must not write with half of what was meant."""
        with pytest.raises(KeyRefused, match="holds no key"):
            load_keys(put(file, data))
        with pytest.raises(KeyRefused, match="holds no key"):
            rotate(file)
        assert file.read_bytes() == data

    @pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o601, 0o666])
    def test_others_may_not_see_it(self, file: Path, mode: int) -> None:
        """Nor change it."""
        with pytest.raises(KeyRefused, match="open to others"):
            load_keys(put(file, FIRST, mode))

    def test_a_foreign_one_is_refused(self, file: Path) -> None:
        """Its owner would know it."""
        if os.geteuid() != 0:
            pytest.skip("giving files away takes root")
        os.chown(put(file, FIRST), 1, 1)
        with pytest.raises(KeyRefused, match="open to others"):
            load_keys(file)

    def test_a_link_and_a_missing_file_are_refused(self, file: Path, tmp_path: Path) -> None:
        """With what the system says of them."""
        (tmp_path / "link").symlink_to(put(file, FIRST))
        for path in (tmp_path / "link", tmp_path / "none", tmp_path):
            for doing in (load_keys, rotate):
                with pytest.raises(KeyRefused, match=str(path)):
                    doing(path)


class TestMatching:
    """Which value a written hash is of."""

    KEYS = Keys([Hasher(FIRST), Hasher(SECOND)])

    @given(st.text() | st.integers() | st.booleans() | st.floats(allow_nan=False), st.text())
    def test_what_a_key_has_written_it_finds_again(self, value: object, other: str) -> None:
        """By any of the keys; not for another value or another field."""
        for hasher in (Hasher(FIRST), Hasher(SECOND)):
            written = hasher.hash("f", value)
            if written == MASK:
                continue
            assert self.KEYS.matches("f", value, written)
            assert not self.KEYS.matches("g", value, written)
            assert not self.KEYS.matches("f", f"{value}{other}x", written)
            assert not Keys([Hasher(b"k" * 32)]).matches("f", value, written)

    @given(st.text(max_size=60))
    def test_what_is_no_hash_matches_nothing(self, written: str) -> None:
        """Whatever it is; nothing is raised."""
        assert not self.KEYS.matches("f", "v", written)
        assert not self.KEYS.matches("f", "v", f"hash:{self.KEYS.ids[0]}:{written}")

    def test_a_value_that_is_masked_matches_no_mask(self) -> None:
        """Else every such value would match every such record."""
        assert not self.KEYS.matches("f", [], MASK)
        assert not self.KEYS.matches("f", [], Hasher(FIRST).hash("f", "v"))

    def test_there_is_at_least_one_key(self) -> None:
        """Nothing can be written with none."""
        with pytest.raises(ValueError, match="no key"):
            Keys([])


class TestSecrecy:
    """A key is in nothing that could be written down."""

    def test_not_in_a_repr_a_copy_or_a_pickle(self, file: Path) -> None:
        """What can't be taken apart can't be sent on."""
        put(file, f"{FIRST.hex()}\n{SECOND.hex()}\n".encode())
        for each in (load_keys(file), load_key(file), KeyFile(file)):
            assert not shows(repr(each) + str(each))
            assert (Hasher(FIRST).key_id in repr(each)) != (os.fspath(file) in repr(each))
            for taking in (pickle.dumps, copy.copy, copy.deepcopy):
                with pytest.raises(TypeError) as raised:
                    taking(each)
                assert not shows(told(raised.value))

    @pytest.mark.parametrize("call", ["open", "write", "fsync", "fchmod", "replace"])
    def test_not_in_a_traceback_with_all_variables(
        self, file: Path, monkeypatch: pytest.MonkeyPatch, call: str
    ) -> None:
        """As services send them to those who collect errors, whatever fails."""
        put(file, f"{FIRST.hex()}\n{SECOND.hex()}\n".encode())
        before = file.read_bytes()
        real = os.open

        def failing(*args: object, **more: object) -> int:
            if call == "open" and isinstance(args[1], int) and not args[1] & os.O_CREAT:
                return real(*args, **more)  # type: ignore[arg-type]  # as it was called
            raise OSError(28, "No space left on device")

        if call == "replace":
            monkeypatch.setattr(Path, "replace", failing)
        else:
            monkeypatch.setattr(os, call, failing)
        with pytest.raises(KeyRefused, match="can't be rotated: No space left") as raised:
            rotate(file)
        text = told(raised.value)
        assert "in rotate" in text
        assert not shows(text)
        with pytest.raises(KeyRefused) as made:
            new(file.with_name("other") if call != "replace" else file)
        assert "os.urandom" not in repr(made.value.__context__)
        monkeypatch.undo()
        assert file.read_bytes() == before
        assert [path.name for path in file.parent.iterdir()] == [file.name]

    def test_not_where_a_file_holds_no_key(self, file: Path) -> None:
        """Many are one typing error away from it."""
        put(file, f"{FIRST.hex()}\n{SECOND.hex()}zz\n".encode())
        for doing in (load_keys, rotate, load_key, KeyFile):
            with pytest.raises(KeyRefused) as raised:
                doing(file)
            assert not shows(told(raised.value))


def told(error: BaseException) -> str:
    """An exception with its frames, their variables and its causes, but for those of the test."""
    found = traceback.TracebackException.from_exception(error, capture_locals=True)
    for frame in found.stack:
        if frame.filename == __file__:
            frame.locals = None
    return "".join(found.format())


class TestNew:
    """A new file."""

    @pytest.mark.parametrize("umask", [0, 0o077, 0o777])
    def test_it_is_its_owner_s_alone(self, file: Path, umask: int) -> None:
        """Whatever the umask."""
        before = os.umask(umask)
        try:
            key_id = new(file)
        finally:
            os.umask(before)
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert load_keys(file).ids == (key_id,)
        assert len(file.read_text()) == 65

    def test_two_have_nothing_in_common(self, tmp_path: Path) -> None:
        """They are drawn by the system."""
        assert len({new(tmp_path / str(number)) for number in range(20)}) == 20

    def test_what_is_there_stays(self, file: Path, tmp_path: Path) -> None:
        """A key that is overwritten is a key that nobody has any more."""
        put(file, FIRST)
        (tmp_path / "link").symlink_to(tmp_path / "aim")
        for path in (file, tmp_path / "link", tmp_path, tmp_path / "none" / "key"):
            with pytest.raises(KeyRefused, match="can't be made"):
                new(path)
        assert file.read_bytes() == FIRST
        assert not (tmp_path / "aim").exists()


class TestRotate:
    """A new key before the old ones."""

    def test_what_was_written_before_is_still_found(self, file: Path) -> None:
        """After many rotations; the new key is another one each time."""
        new(file)
        written: list[str] = []
        for number in range(10):
            written.append(load_key(file).hash("f", number))
            assert rotate(file).ids == load_keys(file).ids
        keys = load_keys(file)
        assert len(set(keys.ids)) == 11
        assert all(keys.matches("f", number, text) for number, text in enumerate(written))
        assert keys.ids[0] not in "".join(written)

    def test_bytes_become_a_line(self, file: Path) -> None:
        """The same key, so that its hashes are found."""
        put(file, FIRST)
        keys = rotate(file)
        assert keys.ids[1] == Hasher(FIRST).key_id
        assert file.read_text().splitlines()[1] == FIRST.hex()

    def test_mode_and_owner_stay(self, file: Path) -> None:
        """As services need them that read it."""
        put(file, FIRST, 0o400)
        owner = (os.geteuid(), 1 if os.geteuid() == 0 else os.getegid())
        os.chown(file, *owner)
        rotate(file)
        found = file.stat()
        assert stat.S_IMODE(found.st_mode) == 0o400
        assert (found.st_uid, found.st_gid) == owner
        assert [path.name for path in file.parent.iterdir()] == [file.name]

    def test_there_are_no_keys_without_end(self, file: Path) -> None:
        """The message says what to do."""
        put(file, b"".join(b"%064x\n" % number for number in range(252)))
        assert len(load_keys(file).ids) == 252
        with pytest.raises(KeyRefused, match="take out the oldest"):
            rotate(file)
        assert len(load_keys(file).ids) == 252

    def test_readers_see_all_of_it_and_no_rotation_is_lost(self, file: Path) -> None:
        """While several rotate and several read; who comes at the wrong moment is told."""
        new(file)
        seen: list[int] = []
        ids: list[str] = []
        done = threading.Event()

        def reads() -> None:
            while not done.is_set():
                seen.append(len(load_keys(file).ids))

        def rotates() -> None:
            for _ in range(10):
                try:
                    ids.append(rotate(file).ids[0])
                except KeyRefused as refused:
                    assert "try again" in str(refused)  # noqa: PT017  # most of the time there is none

        readers = [threading.Thread(target=reads) for _ in range(2)]
        writers = [threading.Thread(target=rotates) for _ in range(4)]
        for thread in (*readers, *writers):
            thread.start()
        for thread in writers:
            thread.join()
        done.set()
        for thread in readers:
            thread.join()
        assert min(seen) >= 1
        assert len(load_keys(file).ids) >= 11
        assert set(ids) <= set(load_keys(file).ids)

    def test_the_chance_of_two_equal_ids_is_not_taken(
        self, file: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Else nobody could tell which key has written what."""
        put(file, FIRST)
        drawn = [FIRST, FIRST, SECOND[:32], b"beside"]

        def draw(_size: int) -> bytes:
            return drawn.pop(0)

        monkeypatch.setattr(os, "urandom", draw)
        assert rotate(file).ids == (Hasher(SECOND[:32]).key_id, Hasher(FIRST).key_id)


def run(*args: object, value: bytes | None = None) -> Result:
    """What the command line says."""
    result = CliRunner().invoke(main, ["key", *map(str, args)], input=value)
    assert not shows(result.output)
    assert SECRET not in result.output
    return result


class TestCommands:
    """``auditlex key``."""

    def test_new_rotate_and_list(self, file: Path) -> None:
        """Ids are told and keys never."""
        made = run("new", file)
        assert made.exit_code == 0
        first = load_key(file).key_id
        assert made.output == f"{file}: made with key {first}\n"
        again = run("new", file)
        assert (again.exit_code, "File exists" in again.output) == (1, True)
        rotated = run("rotate", file)
        second = load_key(file).key_id
        assert rotated.output == f"{file}: key {second} is the current one, 1 older kept\n"
        assert run("list", file).output == f"{second} current\n{first}\n"
        digits = file.read_text().split()
        assert not any(key in run("list", file).output for key in digits)

    def test_a_file_that_is_none_ends_with_a_sentence(self, tmp_path: Path) -> None:
        """And nothing of what is in it."""
        put(tmp_path / "odd", SECRET.encode() * 9)
        for args in (("list",), ("rotate",)):
            for name in ("none", "odd"):
                result = run(*args, tmp_path / name)
                assert result.exit_code == 1
                assert result.output.startswith("Error: '")
        assert "\x1b" not in run("list", tmp_path / "a\x1b[31m").output

    @pytest.mark.parametrize(
        ("value", "typed"),
        [(SECRET, SECRET), (12, "12"), (1.5, "1.5"), (True, "true"), ("two\nlines", "two\nlines")],
    )
    def test_a_value_is_looked_for(self, file: Path, value: object, typed: str) -> None:
        """It is read from the standard input; by old keys, too."""
        put(file, f"{FIRST.hex()}\n{SECOND.hex()}\n".encode())
        for key in (FIRST, SECOND):
            written = Hasher(key).hash("serial", value)
            for end in ("", "\n"):
                found = run("match", file, "serial", written, value=f"{typed}{end}".encode())
                assert (found.exit_code, found.output) == (0, "it is the value of serial\n")
            other = run("match", file, "serial", written, value=f"{typed}x".encode())
            assert (other.exit_code, other.output) == (1, "it is not the value of serial\n")
            assert run("match", file, "other", written, value=typed.encode()).exit_code == 1

    def test_what_can_t_be_looked_for(self, file: Path) -> None:
        """Each with a sentence that says what is wrong."""
        put(file, FIRST)
        written = Hasher(FIRST).hash("f", "v")
        unknown = run("match", file, "f", Hasher(SECOND).hash("f", "v"), value=b"v")
        assert (unknown.exit_code, "has no key" in unknown.output) == (1, True)
        for hashed in ("", "***", "hash:1:2", "HASH:" + written[5:], written + "0"):
            assert run("match", file, "f", hashed, value=b"v").exit_code == 2
        binary = run("match", file, "f", written, value=SECRET.encode() + b"\xff")
        assert (binary.exit_code, "UTF-8" in binary.output) == (2, True)
        long = run("match", file, "f", written, value=b"v" * 1_048_577)
        assert (long.exit_code, "bytes" in long.output) == (2, True)

    def test_a_value_that_is_typed_in_is_not_shown(self, file: Path) -> None:
        """On a terminal, as whoever stands behind could read it."""
        put(file, FIRST)
        written = Hasher(FIRST).hash("serial", SECRET)
        code = "from auditlex.cli import main; main()"
        args = [sys.executable, "-c", code, "key", "match", os.fspath(file), "serial", written]
        leader, follower = pty.openpty()
        try:
            with subprocess.Popen(
                args, stdin=follower, stdout=follower, stderr=follower, start_new_session=True
            ) as process:
                os.close(follower)
                seen = until(leader, lambda text: "Value" in text)
                os.write(leader, f"{SECRET}\n".encode())
                seen += until(leader, lambda text: "it is" in text)
                assert process.wait(20) == 0
        finally:
            os.close(leader)
        assert "it is the value of serial" in seen
        assert SECRET not in seen


def until(number: int, seen: Callable[[str], bool]) -> str:
    """What a terminal shows until something is seen, or nothing comes for ten seconds."""
    text = ""
    while not seen(text) and select.select([number], [], [], 10)[0]:
        try:
            text += os.read(number, 1000).decode()
        except OSError:
            break
    return text
