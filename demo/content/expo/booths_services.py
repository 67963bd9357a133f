"""Zone A: the nine services on the spot, and advice on permits."""

from datetime import time

from ..exhibition_shapes import BoothService
from ..shapes import line
from .booth import booth

BOOTHS_SERVICES = (
    booth(
        "A01",
        line("Dokumen kependudukan", "Population documents"),
        "disdukcapil",
        "agency",
        line(
            "Rekam KTP-el, cetak KIA, dan ubah kartu keluarga.",
            "Record an identity card, print a child card, change a family card.",
        ),
        (
            """
            Tiga loket bekerja bersamaan. Loket 1 untuk perekaman KTP-el, loket 2 untuk KIA, loket 3
            untuk kartu keluarga. Datang sebelum pukul 14.00 bila ingin selesai hari itu.
            """,
            """
            Three counters work side by side: counter 1 records identity cards, counter 2 prints
            child cards, counter 3 changes family cards. Come before 2 pm if you want to finish on
            the same day.
            """,
        ),
        services=(
            BoothService(
                service="administrasi-kependudukan",
                starts=time(8, 30),
                ends=time(16, 0),
                quota=150,
                counter=line("Loket 1 sampai 3", "Counters 1 to 3"),
            ),
        ),
    ),
    booth(
        "A02",
        line("Pemeriksaan kesehatan gratis", "Free health check"),
        "dinas-kesehatan",
        "agency",
        line(
            "Tekanan darah, gula darah, dan konsultasi singkat.",
            "Blood pressure, blood sugar and a short talk.",
        ),
        (
            """
            Duduk dulu lima menit sebelum diperiksa agar hasilnya tidak dipengaruhi jalan kaki.
            Hasilnya ditulis di kartu yang Anda bawa pulang; tidak ada yang disimpan di sini.
            """,
            """
            Sit down for five minutes first, so that the walk does not spoil the reading. The result
            goes on a card that you take home; nothing is kept here.
            """,
        ),
        services=(
            BoothService(
                service="pemeriksaan-kesehatan-gratis",
                starts=time(8, 30),
                ends=time(19, 0),
                quota=200,
            ),
        ),
    ),
    booth(
        "A03",
        line("Donor darah", "Blood donation"),
        "pmi-kudus",
        "community",
        line(
            "Enam ranjang donor, pada hari pertama dan ketiga.",
            "Six beds for donors, on the first and third day.",
        ),
        (
            """
            Makan dan minum dulu sebelum datang. Mobil donor berada di belakang stan, dengan kursi
            untuk pengantar dan air minum.
            """,
            """
            Eat and drink before you come. The donor van stands behind the booth, with chairs for
            those who wait and water to drink.
            """,
        ),
        services=(
            BoothService(
                service="donor-darah",
                days=(1,),
                starts=time(9, 0),
                ends=time(18, 0),
                quota=60,
                counter=line("Mobil donor", "Donor van"),
            ),
            BoothService(
                service="donor-darah",
                days=(3,),
                starts=time(9, 0),
                ends=time(14, 0),
                quota=40,
                counter=line("Mobil donor", "Donor van"),
                note=line("Hari terakhir hanya sampai siang.", "Until midday on the last day."),
            ),
        ),
    ),
    booth(
        "A04",
        line("Kartu perpustakaan", "Library card"),
        "dinas-kearsipan-dan-perpustakaan",
        "agency",
        line("Jadi anggota, langsung pinjam dua buku.", "Join, and borrow two books at once."),
        (
            """
            Sambil menunggu kartu dicetak, pilih dua buku dari rak keliling dan bawa pulang. Buku
            boleh dikembalikan di perpustakaan atau di stan D05.
            """,
            """
            While your card is being printed, choose two books from the mobile shelf and take them
            home. Return them at the library or at booth D05.
            """,
        ),
        services=(
            BoothService(
                service="kartu-perpustakaan", starts=time(9, 0), ends=time(17, 0), quota=80
            ),
        ),
    ),
    booth(
        "A05",
        line("Kartu pencari kerja", "Job-seeker card"),
        "dinas-tenaga-kerja",
        "agency",
        line(
            "Kartu AK-1 dan papan lowongan pekan ini.",
            "AK-1 cards and this week's job board.",
        ),
        (
            """
            Petugas membantu menuliskan keahlian dengan kata-kata yang dimengerti perusahaan. Fotokopi
            tersedia di stan dan gratis.
            """,
            """
            Staff help you to describe your skills in words that employers understand. Copies are made
            at the booth, free of charge.
            """,
        ),
        services=(
            BoothService(
                service="kartu-pencari-kerja", starts=time(8, 30), ends=time(15, 30), quota=100
            ),
        ),
    ),
    booth(
        "A06",
        line("BPJS Kesehatan", "BPJS Kesehatan: health insurance"),
        "bpjs-kesehatan",
        "vertical",
        line("Daftar, ubah data, dan tanya iuran.", "Enrol, change details, ask what to pay."),
        (
            """
            Dua loket, satu khusus lansia dan penyandang disabilitas. Bawa telepon yang nomornya aktif
            untuk menerima kode.
            """,
            """
            Two counters, one of them for older people and people with disabilities. Bring a telephone
            whose number is in use, to receive a code.
            """,
        ),
        services=(
            BoothService(
                service="bpjs-kesehatan",
                starts=time(8, 30),
                ends=time(15, 0),
                counter=line("Loket 1 dan 2", "Counters 1 and 2"),
            ),
        ),
    ),
    booth(
        "A07",
        line("BPJS Ketenagakerjaan", "BPJS Ketenagakerjaan: workers' insurance"),
        "bpjs-ketenagakerjaan",
        "vertical",
        line(
            "Perlindungan untuk pekerja mandiri, pedagang, dan petani.",
            "Cover for the self-employed, traders and farmers.",
        ),
        (
            """
            Petugas menghitung iuran sesuai pekerjaan Anda, dan menjelaskan apa yang ditanggung dengan
            contoh sehari-hari.
            """,
            """
            Staff work out the contribution for your kind of work and explain with everyday examples
            what is covered.
            """,
        ),
        services=(
            BoothService(service="bpjs-ketenagakerjaan", starts=time(8, 30), ends=time(15, 0)),
        ),
    ),
    booth(
        "A08",
        line("SIM online", "SIM online: driving licence renewal"),
        "polres-kudus",
        "vertical",
        line(
            "Perpanjangan SIM A dan C, hari pertama dan kedua.",
            "Renewal of SIM A and C, on the first and second day.",
        ),
        (
            """
            Nomor antrean dibagikan pukul 08.00. SIM yang sudah lewat masa berlakunya tidak bisa
            diperpanjang di sini.
            """,
            """
            Queue numbers are given out at 8 am. A licence that has lapsed cannot be renewed here.
            """,
        ),
        services=(
            BoothService(
                service="sim-online",
                days=(1,),
                starts=time(9, 0),
                ends=time(14, 0),
                quota=75,
                counter=line("Mobil layanan", "Service van"),
            ),
            BoothService(
                service="sim-online",
                days=(2,),
                starts=time(9, 0),
                ends=time(14, 0),
                quota=75,
                is_full=True,
                counter=line("Mobil layanan", "Service van"),
                note=line(
                    "Kuota hari kedua sudah habis dipesan.",
                    "All places on the second day are taken.",
                ),
            ),
        ),
    ),
    booth(
        "A09",
        line("Samsat terpadu", "Samsat: vehicle tax"),
        "samsat-kudus",
        "vertical",
        line("Pajak tahunan dan pengesahan STNK.", "Yearly vehicle tax and registration."),
        (
            """
            Untuk perpanjangan lima tahunan datanglah ke kantor Samsat, karena kendaraan perlu dicek
            fisik.
            """,
            """
            For the five-yearly renewal please go to the Samsat office, since the vehicle itself has
            to be checked.
            """,
        ),
        services=(
            BoothService(
                service="samsat-terpadu",
                starts=time(8, 30),
                ends=time(14, 30),
                counter=line("Mobil Samsat", "Samsat van"),
                note=line("Hanya pajak tahunan.", "Yearly tax only."),
            ),
        ),
    ),
    booth(
        "A10",
        line("Tanya izin usaha", "Ask about business permits"),
        "perangkat-daerah-contoh-3",
        "agency",
        line(
            "Bawa rencana usaha, pulang dengan daftar izinnya.",
            "Bring your plan, leave with a list of permits.",
        ),
        (
            """
            Petugas membuka peta di meja dan menunjukkan apa yang boleh dibangun di mana. Lihat juga
            papan kayu asli yang menjadi cikal bakal Izin Terang.
            """,
            """
            Staff open the map on the table and show you what may be built where. Have a look at the
            original wooden board from which Izin Terang grew.
            """,
        ),
        innovations=("izin-terang", "jumat-petak", "papan-izin"),
    ),
)
