package dev.concord.glossary.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.align.RenderingVerdict.Kind;
import org.junit.jupiter.api.Test;

/** The same learning in languages that build and write words in other ways. */
class RenderingLanguagesTest {

    @Test
    void judgeFindsFrenchPluralsAndNamesPhrases() {
        Workshop workshop = new Workshop("fr", "password");
        workshop.learn(
                """
                Your password is too short. | Votre mot de passe est trop court.
                Change the password. | Changez le mot de passe.
                Close the window. | Fermez la fenêtre.
                A password protects you. | Un mot de passe vous protège.
                Never share a password. | Ne partagez jamais un mot de passe.
                The light is green. | Le voyant est vert.
                Passwords are secret. | Les mots de passe sont secrets.
                Open the window. | Ouvrez la fenêtre.
                Type the password. | Saisissez le mot de passe.
                The light blinks. | Le voyant clignote.
                """);

        RenderingVerdict usual =
                workshop.judge("Forget old passwords.", "Oubliez les anciens mots de passe.");
        RenderingVerdict other =
                workshop.judge("The password expired.", "Le code secret a expiré.");

        assertThat(usual.kind()).isEqualTo(Kind.USUAL);
        assertThat(usual.expected()).isEqualTo("mot de passe");
        assertThat(other.kind()).isEqualTo(Kind.NEW);
    }

    @Test
    void judgeTakesKoreanParticlesOffAndForgivesSpacing() {
        Workshop workshop = new Workshop("ko", "valve");
        workshop.learn(
                """
                Close the valve. | 안전 밸브를 닫으십시오.
                The valve is old. | 안전 밸브가 낡았습니다.
                Clean the lever. | 손잡이를 닦으십시오.
                Look at the valve. | 안전 밸브에 주목하십시오.
                The lever is red. | 손잡이는 빨갛습니다.
                A valve costs little. | 안전 밸브는 저렴합니다.
                Pull the lever. | 손잡이를 당기십시오.
                Oil the valve. | 안전 밸브에 기름을 치십시오.
                Close the door. | 문을 닫으십시오.
                Close the window. | 창문을 닫으십시오.
                Close the lid. | 뚜껑을 닫으십시오.
                """);

        assertThat(workshop.judge("Buy a valve.", "안전밸브를 구입하십시오.").kind()).isEqualTo(Kind.USUAL);
        RenderingVerdict other = workshop.judge("Close the valve.", "조절판을 닫으십시오.");
        assertThat(other.kind()).isEqualTo(Kind.NEW);
        assertThat(other.rendering()).isEqualTo("조절판");
        assertThat(other.expected()).isEqualTo("안전 밸브");
    }

    @Test
    void judgeReadsJapaneseWithoutSpaces() {
        Workshop workshop = new Workshop("ja", "valve");
        workshop.learn(
                """
                Close the valve. | バルブを閉じてください。
                The valve is old. | バルブは古いです。
                Clean the lever. | 取っ手を拭いてください。
                A valve of brass. | 真鍮のバルブ。
                The lever is red. | 取っ手は赤いです。
                Oil the valve. | バルブに油を差してください。
                Two valves are enough. | バルブは二つで足ります。
                """);

        assertThat(workshop.judge("Buy a valve.", "新しいバルブを買います。").kind()).isEqualTo(Kind.USUAL);
        RenderingVerdict other = workshop.judge("The valve is old.", "止水栓は古いです。");
        assertThat(other.kind()).isEqualTo(Kind.NEW);
        assertThat("止水栓").contains(other.rendering());
    }

    @Test
    void judgeReadsChineseWithoutSpaces() {
        Workshop workshop = new Workshop("zh", "valve");
        workshop.learn(
                """
                Close the valve. | 请关闭阀门。
                The valve is old. | 阀门很旧。
                Clean the lever. | 请擦拭手柄。
                A valve of brass. | 黄铜阀门。
                The lever is red. | 手柄是红色的。
                Oil the valve. | 给阀门上油。
                Two valves are enough. | 两个阀门就够了。
                """);

        assertThat(workshop.judge("Buy a valve.", "购买新阀门。").kind()).isEqualTo(Kind.USUAL);
        assertThat(workshop.judge("The valve is old.", "活塞很旧。").kind()).isEqualTo(Kind.NEW);
    }

    @Test
    void judgeSeesThroughArabicArticlesAndBrokenPlurals() {
        Workshop workshop = new Workshop("ar", "message");
        workshop.learn(
                """
                Read the message. | اقرأ الرسالة.
                A message arrived. | وصلت رسالة.
                Open the door. | افتح الباب.
                Print the message. | اطبع الرسالة.
                The door is green. | الباب أخضر.
                This message is long. | هذه الرسالة طويلة.
                Send a message. | أرسل رسالة.
                Close the door. | أغلق الباب.
                """);

        assertThat(workshop.judge("Delete all messages.", "احذف جميع الرسائل.").kind())
                .isEqualTo(Kind.USUAL);
        RenderingVerdict other = workshop.judge("Print the message.", "اطبع الخطاب.");
        assertThat(other.kind()).isEqualTo(Kind.NEW);
        assertThat(other.rendering()).isEqualTo("خطاب");
    }

    @Test
    void judgeJoinsPolishFormsThatShareAStemOnly() {
        Workshop workshop = new Workshop("pl", "window");
        workshop.learn(
                """
                Close the window. | Zamknij okno.
                The window is dirty. | Okno jest brudne.
                Turn the lever. | Obróć dźwignię.
                A window of glass. | Okno ze szkła.
                The lever is red. | Dźwignia jest czerwona.
                Clean the window. | Umyj okno.
                The size of the window. | Rozmiar okna.
                """);

        assertThat(workshop.judge("The list of windows.", "Lista okien.").kind())
                .isEqualTo(Kind.USUAL);
    }

    @Test
    void judgeWorksInALanguageWithoutAnyResource() {
        Workshop workshop = new Workshop("cy", "valve");
        workshop.learn(
                """
                Close the valve. | Caewch y falf.
                The valve is old. | Mae'r falf yn hen.
                Clean the lever. | Glanhewch y lifer.
                A valve of brass. | Y falf o bres.
                The lever is red. | Mae'r lifer yn goch.
                Oil the valve. | Irwch y falf.
                Open the door. | Agorwch y drws.
                The lamp is on. | Mae'r lamp ymlaen.
                """);

        assertThat(workshop.judge("Paint the valve.", "Paentiwch y falf.").kind())
                .isEqualTo(Kind.USUAL);
        assertThat(workshop.judge("Close the valve.", "Caewch y tap dŵr.").kind())
                .isEqualTo(Kind.NEW);
    }
}
