"""Free topics: finer than sectors, and across them."""

from .shapes import Text, Topic, same


def _topic(slug: str, id: str, en: str) -> Topic:
    return Topic(slug=slug, name=same(id) if id == en else Text(id=id, en=en))


TOPICS = (
    _topic("antrean", "Antrean", "Queues"),
    _topic("balita", "Balita", "Under-fives"),
    _topic("bank-sampah", "Bank sampah", "Waste bank"),
    _topic("banjir", "Banjir", "Floods"),
    _topic("bpjs", "BPJS", "BPJS"),
    _topic("data-terbuka", "Data terbuka", "Open data"),
    _topic("difabel", "Difabel", "Disability"),
    _topic("gizi", "Gizi", "Nutrition"),
    _topic("gotong-royong", "Gotong royong", "Working together"),
    _topic("ibu-hamil", "Ibu hamil", "Pregnancy"),
    _topic("inklusi", "Inklusi", "Inclusion"),
    _topic("jemput-bola", "Jemput bola", "Outreach"),
    _topic("kader", "Kader", "Community volunteers"),
    _topic("keluarga-berencana", "Keluarga berencana", "Family planning"),
    _topic("keselamatan-jalan", "Keselamatan jalan", "Road safety"),
    _topic("lansia", "Lansia", "Older people"),
    _topic("literasi", "Literasi", "Literacy"),
    _topic("magang", "Magang", "Apprenticeship"),
    _topic("pasar-rakyat", "Pasar rakyat", "Traditional markets"),
    _topic("pelatihan", "Pelatihan", "Training"),
    _topic("pemuda", "Pemuda", "Young people"),
    _topic("pengaduan", "Pengaduan", "Complaints"),
    _topic("perempuan", "Perempuan", "Women"),
    _topic("pupuk-organik", "Pupuk organik", "Organic fertiliser"),
    _topic("satu-data", "Satu data", "One data"),
    _topic("siaga-bencana", "Siaga bencana", "Disaster readiness"),
    _topic("stunting", "Stunting", "Stunting"),
    _topic("tanpa-kertas", "Tanpa kertas", "Paperless"),
    _topic("transparansi", "Transparansi", "Transparency"),
    _topic("tuberkulosis", "Tuberkulosis", "Tuberculosis"),
    _topic("whatsapp", "Lewat WhatsApp", "Via WhatsApp"),
)
