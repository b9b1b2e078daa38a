package dev.concord.memory.tm.match.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.tm.MatchNote;
import dev.concord.memory.tm.similarity.ComparedText;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepairTest {
    private static void check(
            String languages,
            String unitSource,
            String unitTarget,
            String query,
            String proposal,
            String notes) {
        String[] tags = languages.split(">");
        var pair = new LanguagePair(LanguageTag.of(tags[0]), LanguageTag.of(tags[1]));
        boolean isOtherCase =
                ComparedText.of(query).hasSameWordingAs(ComparedText.of(unitSource))
                        && !ComparedText.of(query).hasSameCaseAs(ComparedText.of(unitSource));

        Repaired repaired = new Repair(pair).to(query).adapt(unitSource, unitTarget, isOtherCase);

        assertThat(repaired.proposal()).isEqualTo(proposal);
        assertThat(repaired.notes().stream().map(MatchNote::text).collect(Collectors.joining(", ")))
                .isEqualTo(notes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            textBlock =
                    """
                    en>de | Page 3 of 10 | Seite 3 von 10 | Page 4 of 12 | Seite 4 von 12 | numbers adapted
                    en>de | Page 3 of 10 | Seite 3 von 10 | Page 4 of 10 | Seite 4 von 10 | number adapted
                    en>de | Page 3 of 3 | Seite 3 von 3 | Page 4 of 5 | Seite 3 von 3 | 2 numbers to check
                    en>de | Page 3 of 3 | Seite 3 von 3 | Page 5 of 5 | Seite 5 von 5 | numbers adapted
                    en>de | It costs 1,234.50 | Es kostet 1.234,50 | It costs 5,678.90 | Es kostet 5.678,90 | number adapted
                    en>de | It costs 5 | Es kostet 5 | It costs 1,500 | Es kostet 1.500 | number adapted
                    en>de | Chapter 5 | Kapitel 5 | Chapter 1.5 | Kapitel 5 | 1 number to check
                    en>de | Chapter 1.4 | Kapitel 1.4 | Chapter 1.5 | Kapitel 1.5 | number adapted
                    en>de | Weight 2.5 | Gewicht 2,5 | Weight 3.75 | Gewicht 3,75 | number adapted
                    de>en | Gewicht 2 | Weight 2 | Gewicht 3,75 | Weight 3.75 | number adapted
                    en>de | Two files | 2 Dateien | Three files | 2 Dateien | ''
                    en>de | Copy 2 files | Zwei Dateien kopieren | Copy 3 files | Zwei Dateien kopieren | 1 number to check
                    en>fr | It costs 1,234.5 | Cela coûte 1 234,5 | It costs 9,876.5 | Cela coûte 9 876,5 | number adapted
                    en>de | At -5 degrees | Bei −5 Grad | At -7 degrees | Bei -7 Grad | number adapted
                    en>de | Copy 3 files to 5 disks | 3 Dateien auf 5 Platten kopieren | Move 4 files to 6 disks | 4 Dateien auf 6 Platten kopieren | numbers adapted
                    en>de | Wait 5 seconds | 5 Sekunden warten | Wait 5 or 10 seconds | 5 Sekunden warten | 1 number to check
                    en>de | Use 2 to 4 cups | Nimm 2 bis 4 Tassen | Use 3 cups | Nimm 2 bis 4 Tassen | 2 numbers to check
                    en>ar | Page 3 | صفحة ٣ | Page 12 | صفحة ١٢ | number adapted
                    en>ar | It costs 1,234.5 | التكلفة ١٬٢٣٤٫٥ | It costs 5,678.9 | التكلفة ٥٬٦٧٨٫٩ | number adapted
                    ar>en | صفحة ٣ | Page 3 | صفحة ١٢ | Page 12 | number adapted
                    en>fa | Page 3 | صفحهٔ ۳ | Page 45 | صفحهٔ ۴۵ | number adapted
                    en>hi | Page 3 | पृष्ठ ३ | Page 45 | पृष्ठ ४५ | number adapted
                    ko>en | 3개 파일 중 2개 | 2 of 3 files | 7개 파일 중 5개 | 5 of 7 files | numbers adapted
                    en>de | Damage 20% | Schaden +20% | Damage 40% | Schaden +40% | number adapted
                    en>ko | Returns 2 | 2를 반환함 | Returns 3 | 3을 반환함 | number adapted
                    en>ko | Go to 3 | 3으로 이동 | Go to 8 | 8로 이동 | number adapted
                    en>ko | 3 or more | 3이상 | 4 or more | 4이상 | number adapted
                    en>fr | It costs 1,234.5 | Cela coûte 1 234,5 | It costs 9,876.5 | Cela coûte 9 876,5 | number adapted
                    ja>de | 3ページ | Seite 3 | 12ページ | Seite 12 | number adapted
                    en>ja | Page 3 | 3ページ | Page 12 | 12ページ | number adapted
                    th>en | หน้า ๓ | Page 3 | หน้า ๑๒ | Page 12 | number adapted
                    th>en | มี 3 ไฟล์ในโฟลเดอร์ | 3 files in the folder | มี 8 ไฟล์ในโฟลเดอร์ | 8 files in the folder | number adapted
                    """)
    void adaptsNumbersWhereItIsCertain(
            String languages,
            String unitSource,
            String unitTarget,
            String query,
            String proposal,
            String notes) {
        check(languages, unitSource, unitTarget, query, proposal, notes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            textBlock =
                    """
                    en>de | Due 12/31/2024 | Fällig am 31.12.2024 | Due 01/15/2025 | Fällig am 15.01.2025 | number adapted
                    en>de | Due 12/31/2024 | Fällig am 31.12.2024 | Due 1/5/2025 | Fällig am 5.1.2025 | number adapted
                    en>de | Due 3/9/2024 | Fällig am 09.03.2024 | Due 1/5/2025 | Fällig am 05.01.2025 | number adapted
                    en>de | Due 05/05/2024 | Fällig am 05.05.2024 | Due 01/06/2025 | Fällig am 05.05.2024 | 1 number to check
                    en>de | Due 2024-12-31 | Fällig am 2024-12-31 | Due 2025-01-15 | Fällig am 2025-01-15 | number adapted
                    en>de | Due 2024-12-31 | Fällig am 31.12.2024 | Due 01/15/2025 | Fällig am 31.12.2024 | 1 number to check
                    de>en | Fällig am 31.12.2024 | Due 12/31/2024 | Fällig am 15.01.2025 | Due 01/15/2025 | number adapted
                    en>ja | Due 12/31/2024 | 期限は2024年12月31日 | Due 01/15/2025 | 期限は2025年01月15日 | number adapted
                    en>ja | Due 2024-02-02 | 期限は2024年2月2日 | Due 2025-03-04 | 期限は2025年3月4日 | number adapted
                    en>ko | Due 12/31/2024 | 기한은 2024. 12. 31. | Due 10/15/2025 | 기한은 2025. 10. 15. | number adapted
                    ja>de | 2024年12月31日まで | Bis 31.12.2024 | 2025年10月15日まで | Bis 15.10.2025 | number adapted
                    en>de | At 10:30 | Um 10.30 Uhr | At 9:05 | Um 9.05 Uhr | number adapted
                    en>de | At 10:30 | Um 10:30 Uhr | At 11:45 | Um 11:45 Uhr | number adapted
                    en>de | Version 1.2.3 | Version 1.2.3 | Version 1.10.0 | Version 1.10.0 | number adapted
                    en>de | Version 3 | Version 3 | Version 3.1.2 | Version 3.1.2 | number adapted
                    en>de | See https://a.example/x | Siehe https://a.example/x | See https://b.example/y | Siehe https://b.example/y | address adapted
                    en>de | See https://a.example/en | Siehe https://a.example/de | See https://b.example/en | Siehe https://a.example/de | 1 address to check
                    en>ar | Mail to a@x.example | راسل a@x.example | Mail to b@y.example | راسل b@y.example | address adapted
                    """)
    void adaptsDatesTimesAndAddresses(
            String languages,
            String unitSource,
            String unitTarget,
            String query,
            String proposal,
            String notes) {
        check(languages, unitSource, unitTarget, query, proposal, notes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            textBlock =
                    """
                    en>de | Press ⟦1⟧OK⟦/1⟧. | ⟦1⟧OK⟦/1⟧ drücken. | Press ⟦3⟧OK⟦/3⟧. | ⟦3⟧OK⟦/3⟧ drücken. | inline codes adapted
                    en>de | Press ⟦1⟧OK⟦/1⟧. | ⟦1⟧OK⟦/1⟧ drücken. | Press OK. | OK drücken. | 2 inline codes left out
                    en>de | Press OK. | OK drücken. | Press ⟦1⟧OK⟦/1⟧. | OK drücken. | 2 inline codes missing
                    en>de | Press OK. | OK drücken. | ⟦1⟧Press OK.⟦/1⟧ | ⟦1⟧OK drücken.⟦/1⟧ | inline codes adapted
                    en>de | Press ⟦1/⟧ now | Jetzt ⟦1/⟧ drücken | Press now | Jetzt drücken | 1 inline code left out
                    en>de | Press now ⟦1/⟧ | Jetzt drücken ⟦1/⟧ | Press now | Jetzt drücken | 1 inline code left out
                    en>de | ⟦1⟧A⟦/1⟧ and ⟦2⟧B⟦/2⟧ | ⟦2⟧B⟦/2⟧ und ⟦1⟧A⟦/1⟧ | ⟦4⟧A⟦/4⟧ and ⟦5⟧B⟦/5⟧ | ⟦5⟧B⟦/5⟧ und ⟦4⟧A⟦/4⟧ | inline codes adapted
                    en>de | Open ⟦1⟧A⟦/1⟧ now | Jetzt ⟦1⟧A⟦/1⟧ öffnen | Open ⟦1⟧A⟦/1⟧ and ⟦2⟧B⟦/2⟧ now | Jetzt ⟦1⟧A⟦/1⟧ öffnen | 2 inline codes missing
                    en>de | Open ⟦1⟧A⟦/1⟧ and ⟦2⟧B⟦/2⟧ now | Jetzt ⟦1⟧A⟦/1⟧ und ⟦2⟧B⟦/2⟧ öffnen | Open ⟦7⟧B⟦/7⟧ now | Jetzt A und ⟦7⟧B⟦/7⟧ öffnen | inline codes adapted, 2 inline codes left out
                    en>ar | ⟦1⟧Page⟦/1⟧ 3 | ⟦1⟧صفحة⟦/1⟧ ٣ | ⟦2⟧Page⟦/2⟧ 4 | ⟦2⟧صفحة⟦/2⟧ ٤ | number adapted, inline codes adapted
                    """)
    void givesTheTargetTheCodesOfTheQuery(
            String languages,
            String unitSource,
            String unitTarget,
            String query,
            String proposal,
            String notes) {
        check(languages, unitSource, unitTarget, query, proposal, notes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            textBlock =
                    """
                    en>de | open file | Datei öffnen | OPEN FILE | DATEI ÖFFNEN | case adapted
                    en>de | not found | nicht gefunden | Not found | Nicht gefunden | case adapted
                    en>de | open file | Datei öffnen | Open file | Datei öffnen | ''
                    en>de | Open file | Datei öffnen | open file | Datei öffnen | ''
                    en>tr | close it | iptal | CLOSE IT | İPTAL | case adapted
                    en>de | see ⟦1⟧it⟦/1⟧ at www.a.example | siehe ⟦1⟧es⟦/1⟧ auf www.a.example | SEE ⟦1⟧IT⟦/1⟧ AT www.a.example | SIEHE ⟦1⟧ES⟦/1⟧ AUF www.a.example | case adapted
                    en>ko | open file | 파일 열기 | OPEN FILE | 파일 열기 | ''
                    """)
    void adaptsCapitalsWhereTheyFollow(
            String languages,
            String unitSource,
            String unitTarget,
            String query,
            String proposal,
            String notes) {
        check(languages, unitSource, unitTarget, query, proposal, notes);
    }
}
