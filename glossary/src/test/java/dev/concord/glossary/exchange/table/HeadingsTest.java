package dev.concord.glossary.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concord.glossary.exchange.table.Column.Role;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {
    private final Headings headings = new Headings(LanguagePair.of("en-US", "de"));

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Source, TERM, en-US
                    Target term, TERM, de
                    Quellterm, TERM, en-US
                    Übersetzung, TERM, de
                    번역, TERM, de
                    訳語, TERM, de
                    Begriff, TERM, en-US
                    EN, TERM, en
                    de_DE, TERM, de-DE
                    English, TERM, en
                    English (United States), TERM, en-US
                    English_United_States, TERM, en-US
                    English (UK), TERM, en-GB
                    Deutsch (Österreich), TERM, de-AT
                    Englisch, TERM, en
                    Français, TERM, fr
                    Chinese_PRC, TERM, zh-CN
                    Chinese (Traditional), TERM, zh-Hant
                    Term (de), TERM, de
                    Term:de, TERM, de
                    German 2, TERM, de
                    tgt:pos, PART_OF_SPEECH, de
                    src:comment, NOTE, en-US
                    English_Def, DEFINITION, en
                    English_United_States_Def, DEFINITION, en-US
                    de note, NOTE, de
                    Note (German), NOTE, de
                    Synonyms (German), SYNONYMS, de
                    German synonym 1, SYNONYMS, de
                    Target status, STATUS, de
                    Verbotene Benennung, FORBIDDEN,
                    Do not use, FORBIDDEN,
                    Entry_Note, ENTRY_NOTE,
                    Entry_Subject, SUBJECT_FIELD,
                    Term_Info, TERM_INFO,
                    Concept ID, ID,
                    id, ID,
                    Wortart, PART_OF_SPEECH,
                    Case-sensitive, CASE,
                    case sensitive, CASE,
                    No, OTHER,
                    Created by, OTHER,
                    '', OTHER,
                    """)
    void columnIsUnderstood(String heading, Role role, String language) {
        assertThat(headings.column(heading))
                .isEqualTo(new Column(role, Optional.ofNullable(language).map(LanguageTag::of)));
    }
}
