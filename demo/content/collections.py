"""Collections: a rule over the catalogue, with hand-picked additions and exclusions."""

from .shapes import Collection, line, prose

COLLECTIONS = (
    Collection(
        slug="kesehatan",
        title=line(id="Sehat sejak dini", en="Healthy from the start"),
        summary=line(
            id="Inovasi kesehatan: dari posyandu sampai ruang rawat.",
            en="Health innovations, from the village post to the hospital ward.",
        ),
        introduction=prose(
            id="""
            Sebagian besar urusan kesehatan selesai di dekat rumah: di posyandu, di puskesmas,
            atau di meja kader. Koleksi ini mengumpulkan cara-cara baru yang membuat pemeriksaan
            lebih cepat, obat lebih teratur diminum, dan ibu hamil tidak lagi terlambat ditolong.

            Inovasi yang pernah masuk kompetisi kabupaten memakai sumber berita. Inovasi
            berlabel “konten contoh” adalah rekaan untuk menunjukkan seperti apa profil lengkap.
            """,
            en="""
            Most health matters are settled close to home: at the village post, at the health
            centre, at a volunteer's table. This collection brings together new ways of working
            that make check-ups quicker, keep people on their medicine and get help to pregnant
            women in time.

            Innovations that entered the regency competition rest on press reports. Those marked
            “sample content” are invented, to show what a full profile looks like.
            """,
        ),
        match="any",
        motif="parijoto",
        sectors=("kesehatan",),
        topics=("stunting", "tuberkulosis", "ibu-hamil"),
        pinned=("cetar-tb", "terpal-kompas-tb"),
    ),
    Collection(
        slug="kependudukan",
        title=line(id="Dokumen warga, tanpa bolak-balik", en="Papers without the runaround"),
        summary=line(
            id="Cara-cara agar KTP, KK, dan akta selesai dalam sekali urus.",
            en="Ways to get identity cards, family cards and certificates done in one visit.",
        ),
        introduction=prose(
            id="""
            Satu nama yang salah eja di kartu keluarga bisa menutup pintu ke sekolah, rumah sakit,
            dan bantuan. Karena itu banyak inovasi dimulai dari sini: mendatangi warga yang tidak
            bisa datang, dan membetulkan data sebelum menjadi masalah.
            """,
            en="""
            One misspelt name on a family card can close the door to a school, a hospital or
            aid. That is why many innovations begin here: going to people who cannot come, and
            putting records right before they become a problem.
            """,
        ),
        match="any",
        motif="kawung",
        sectors=("kependudukan",),
        topics=("satu-data",),
    ),
    Collection(
        slug="tanpa-aplikasi",
        title=line(id="Bukan aplikasi", en="Not an app"),
        summary=line(
            id="Inovasi yang berhasil tanpa membuat perangkat lunak baru.",
            en="Innovations that work without any new software.",
        ),
        introduction=prose(
            id="""
            Jadwal yang digeser, papan warna di dinding, kursi yang dipindah, ketukan pintu setiap
            Selasa. Inovasi tidak harus digital. Yang penting ada perubahan yang terukur, cara
            kerja yang diperbarui, dan orang-orang yang mau bekerja bersama.
            """,
            en="""
            A shifted timetable, a coloured board on the wall, a chair moved, a knock on the door
            every Tuesday. An innovation need not be digital. What counts is a change that can be
            measured, a renewed way of working and people who are willing to work together.
            """,
        ),
        match="any",
        motif="truntum",
        kinds=("non_digital",),
        pinned=("kursi-tengah", "jumat-petak"),
    ),
    Collection(
        slug="semua-ikut",
        title=line(id="Semua ikut", en="Nobody left out"),
        summary=line(
            id="Layanan yang dirancang bersama lansia, difabel, perempuan, dan anak.",
            en="Services designed with older people, people with disabilities, women and children.",
        ),
        introduction=prose(
            id="""
            Layanan yang ramah bagi yang paling sulit dijangkau biasanya lebih baik bagi semua
            orang. Lihat apa yang berubah ketika pengguna kursi roda, nenek yang tinggal
            sendirian, atau anak yang belum lancar membaca diajak merancang dari awal.
            """,
            en="""
            A service that suits those who are hardest to reach is usually better for everyone.
            See what changes when a wheelchair user, a grandmother who lives alone or a child who
            cannot read well yet takes part in the design from the beginning.
            """,
        ),
        match="any",
        motif="buketan",
        topics=("difabel", "inklusi", "lansia", "perempuan"),
        excluded=("sapa-sepuh-lama",),
    ),
    Collection(
        slug="siap-ditiru",
        title=line(id="Siap ditiru desa", en="Ready for your village to copy"),
        summary=line(
            id="Sudah diterapkan, melibatkan gotong royong, dan bisa dimulai dengan biaya kecil.",
            en="In full use, built on working together, and cheap to begin with.",
        ),
        introduction=prose(
            id="""
            Tidak semua inovasi cocok untuk semua tempat. Yang terkumpul di sini sudah melewati uji
            coba dan berjalan dengan tenaga warga sendiri. Buka bagian “Pelajaran” di tiap
            profil sebelum mulai: di situ tertulis apa yang sempat gagal.
            """,
            en="""
            Not every innovation suits every place. Those gathered here are past their trial and
            run on the strength of the residents themselves. Read “Lessons” in each profile
            before you begin: it says what went wrong the first time.
            """,
        ),
        match="all",
        motif="ceplok",
        topics=("gotong-royong",),
        stages=("adoption",),
        year_from=2019,
    ),
)
