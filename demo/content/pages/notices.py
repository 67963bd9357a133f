"""Privacy, accessibility and contact."""

from ..page_shapes import Block, StandardPage
from ..shapes import Text, line, prose


def _heading(id: str, en: str) -> Block:
    return Block(kind="heading", text=Text(id=id, en=en))


def _paragraph(id: str, en: str) -> Block:
    return Block(kind="paragraph", text=prose(id, en))


PRIVACY = StandardPage(
    slug="privasi",
    english_slug="privacy",
    title=line(id="Privasi", en="Privacy"),
    summary=line(
        id="Kami tidak melacak Anda. Inilah yang disimpan dan yang tidak.",
        en="We do not track you. This is what is kept and what is not.",
    ),
    blocks=(
        _paragraph(
            """
            Anda bisa membaca semua halaman tanpa mendaftar dan tanpa menyebut nama. Situs ini tidak
            memasang iklan, tidak memakai pelacak, dan tidak mengambil berkas dari situs lain.
            """,
            """
            You can read every page without signing up or giving your name. This site carries no
            advertising, uses no trackers and loads nothing from other sites.
            """,
        ),
        _heading("Yang disimpan di perangkat Anda", "What is kept on your device"),
        _paragraph(
            """
            - Bahasa yang Anda pilih, dalam satu kuki.
            - Tampilan terang atau gelap, bila Anda mengubahnya.
            - Daftar syarat yang sudah Anda centang. Daftar itu tidak pernah dikirim ke mana pun.
            """,
            """
            - The language you choose, in one cookie.
            - Light or dark display, if you change it.
            - The requirements you have ticked off. That list is never sent anywhere.
            """,
        ),
        _heading("Kode QR", "QR codes"),
        _paragraph(
            """
            Ketika kode QR dipindai, kami menambah satu hitungan untuk kode itu pada hari itu. Tidak
            ada alamat internet, jenis telepon, atau kuki yang ikut dicatat.
            """,
            """
            When a QR code is scanned, we add one to the count of that code for that day. No internet
            address, type of telephone or cookie is recorded with it.
            """,
        ),
        _heading("Yang tidak pernah kami minta", "What we never ask for"),
        _paragraph(
            """
            Situs ini tidak menyimpan NIK, foto KTP, atau jawaban pemeriksaan kesehatan. Data
            kesehatan dan data anak termasuk data pribadi yang bersifat spesifik menurut
            Undang-Undang Nomor 27 Tahun 2022, jadi kami memilih untuk tidak memilikinya sama sekali.
            """,
            """
            This site stores no identity number, no picture of an identity card and no answers from
            a health check. Health data and children's data are specific personal data under Law 27
            of 2022, so we prefer not to hold any at all.
            """,
        ),
        _heading("Nama dan foto inovator", "Names and pictures of innovators"),
        _paragraph(
            """
            Nama dan foto hanya ditampilkan bila orangnya setuju dan tanggal persetujuannya dicatat.
            Persetujuan boleh ditarik kapan saja; kami akan menghapusnya dari halaman.
            """,
            """
            Names and pictures appear only if the person has agreed and the date is on record. Consent
            may be withdrawn at any time, and we will take them off the page.
            """,
        ),
        Block(
            kind="call_to_action",
            title=line(id="Hubungi kami", en="Contact us"),
            text=line(
                id="Ada pertanyaan tentang data Anda?", en="Do you have a question about your data?"
            ),
            target="kontak",
        ),
    ),
)

ACCESSIBILITY = StandardPage(
    slug="aksesibilitas",
    english_slug="accessibility",
    title=line(id="Aksesibilitas", en="Accessibility"),
    summary=line(
        id="Situs ini harus bisa dipakai semua orang. Beri tahu kami bila tidak.",
        en="Everyone should be able to use this site. Tell us if you cannot.",
    ),
    blocks=(
        _paragraph(
            """
            Sasaran kami adalah pedoman WCAG 2.2 tingkat AA. Artinya, antara lain, setiap halaman bisa
            dipakai dengan keyboard saja, dibacakan oleh pembaca layar, dan diperbesar tanpa ada yang
            terpotong.
            """,
            """
            We aim for the WCAG 2.2 guidelines at level AA. Among other things, every page can be used
            with the keyboard alone, read by a screen reader and enlarged without anything being cut
            off.
            """,
        ),
        _heading("Yang sudah kami lakukan", "What we have done"),
        _paragraph(
            """
            - Semua halaman tetap lengkap tanpa JavaScript dan pada sambungan yang lambat.
            - Setiap gambar punya teks pengganti, atau ditandai sebagai hiasan.
            - Setiap grafik dan denah punya daftar atau tabel dengan isi yang sama.
            - Warna tidak pernah menjadi satu-satunya petunjuk.
            - Gerakan berhenti bila perangkat Anda memintanya.
            """,
            """
            - Every page is complete without JavaScript and on a slow connection.
            - Every picture has a text alternative or is marked as decoration.
            - Every chart and plan comes with a list or table that says the same.
            - Colour is never the only clue.
            - Movement stops if your device asks for it.
            """,
        ),
        _heading("Yang masih kurang", "What is still missing"),
        _paragraph(
            """
            Dokumen yang diunggah penyelenggara belum tentu bisa dibaca pembaca layar, dan video
            belum tentu memiliki teks (subtitle). Bila Anda membutuhkannya, mintalah versi teksnya kepada
            kami.
            """,
            """
            Documents uploaded by organisations may not work with a screen reader, and videos may lack
            captions. If you need them, ask us for the text.
            """,
        ),
        _heading("Di tempat pameran", "At the exhibition"),
        _paragraph(
            """
            Halaman setiap pameran menjelaskan jalur kursi roda, tempat duduk, toilet, dan bantuan
            bahasa isyarat.
            """,
            """
            The page of each exhibition tells you about wheelchair routes, seats, toilets and sign
            language.
            """,
        ),
        Block(
            kind="call_to_action",
            title=line(id="Laporkan hambatan", en="Report a barrier"),
            text=line(
                id="Ceritakan apa yang Anda coba lakukan dan di halaman mana.",
                en="Tell us what you were trying to do, and on which page.",
            ),
            target="kontak",
        ),
    ),
)

CONTACT = StandardPage(
    slug="kontak",
    english_slug="contact",
    title=line(id="Kontak", en="Contact"),
    summary=line(
        id="Ke mana bertanya, melapor, dan memberi ralat.",
        en="Where to ask, to complain and to send a correction.",
    ),
    blocks=(
        _paragraph(
            """
            Alamat di halaman ini adalah contoh dan belum tersambung ke petugas. Pengelola situs
            menggantinya di pengaturan sebelum situs dibuka untuk umum.
            """,
            """
            The addresses on this page are samples and reach nobody yet. Whoever runs the site replaces
            them in the settings before it opens to the public.
            """,
        ),
        _heading("Bertanya tentang inovasi", "Ask about an innovation"),
        _paragraph(
            """
            Tulis ke informasi@example.go.id dan sebutkan nama inovasinya. Bila ingin menirunya, tulis
            ke replikasi@example.go.id.
            """,
            """
            Write to informasi@example.go.id and name the innovation. If you would like to copy it,
            write to replikasi@example.go.id.
            """,
        ),
        _heading("Ralat", "Corrections"),
        _paragraph(
            """
            Menemukan kesalahan? Kirim alamat halamannya dan sumber yang benar ke
            ralat@example.go.id. Ralat ditulis di halaman yang sama, dengan tanggalnya.
            """,
            """
            Have you found a mistake? Send the address of the page and the right source to
            ralat@example.go.id. Corrections appear on the same page, with their date.
            """,
        ),
        _heading("Aduan layanan publik", "Complaints about public services"),
        _paragraph(
            """
            Aduan tentang layanan pemerintah disampaikan lewat SP4N-LAPOR!, kanal nasional di
            lapor.go.id, supaya tercatat dan ditanggapi instansi yang berwenang.
            """,
            """
            Complaints about government services go through SP4N-LAPOR!, the national channel at
            lapor.go.id, so that they are on record and answered by the body in charge.
            """,
        ),
        Block(
            kind="call_to_action",
            title=line(id="Buka SP4N-LAPOR!", en="Open SP4N-LAPOR!"),
            text=line(id="Anda meninggalkan situs ini.", en="This takes you to another website."),
            target="https://www.lapor.go.id",
        ),
    ),
)
