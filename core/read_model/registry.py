"""The read models of the site. A room registers its own in `AppConfig.ready()`."""

from core.read_model.base import ReadModel

_registered: dict[str, ReadModel] = {}


def register(read_model: ReadModel) -> None:
    """Let `read_model` follow every change. Those registered first are written first."""
    _registered[read_model.name] = read_model


def read_models() -> list[ReadModel]:
    return list(_registered.values())
