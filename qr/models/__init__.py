from qr.models.codes import Code, Pointing
from qr.models.printings import Printing
from qr.models.scans import ScanCount

__all__ = ["Code", "Pointing", "Printing", "ScanCount"]
