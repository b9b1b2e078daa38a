package dev.concord.glossary.exchange.table;

import dev.concord.glossary.exchange.table.Column.Role;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words by which glossaries of many programs and languages name what a column holds. */
final class RoleNames {
    private static final Pattern BETWEEN = Pattern.compile(",\\s+");
    private static final Map<String, Role> BY_NAME = byName();

    private RoleNames() {}

    /** The role of a name in lower case with single spaces; the empty name is a term. */
    static Optional<Role> role(String name) {
        return name.isEmpty() ? Optional.of(Role.TERM) : Optional.ofNullable(BY_NAME.get(name));
    }

    private static Map<String, Role> byName() {
        Map<String, Role> byName = new HashMap<>();
        names().forEach((role, names) -> {
            for (String name : BETWEEN.split(names, -1)) {
                byName.put(name, role);
            }
        });
        return Map.copyOf(byName);
    }

    private static Map<Role, String> names() {
        Map<Role, String> names = new EnumMap<>(Role.class);
        names.put(
                Role.TERM,
                "term, terms, text, word, phrase, name, benennung, begriff, terminus, terme, mot,"
                        + " término, termino, termine, termo, 용어, 用語, 术语, 術語");
        names.put(
                Role.SYNONYMS,
                "synonym, synonyms, synonym(s), alternative, alternatives, alternative term,"
                        + " variant, variants, also, synonyme, variante, varianten, varianti,"
                        + " variantes, sinónimos, sinonimi, 동의어, 유의어, 同義語, 同义词");
        names.put(
                Role.FORBIDDEN,
                "forbidden, forbidden term, forbidden terms, is forbidden, deprecated,"
                        + " deprecated term, deprecated terms, not allowed, do not use, avoid,"
                        + " prohibited, blacklisted, verboten, verbotene benennung,"
                        + " verbotene benennungen, nicht verwenden, unzulässig, interdit,"
                        + " prohibido, vietato, 금지, 금지어, 禁止, 禁止用語, 禁用, 禁用词");
        names.put(Role.PREFERRED, "preferred, is preferred, bevorzugt, préféré");
        names.put(
                Role.STATUS,
                "status, term status, usage status, approval, approval status, state, termstatus,"
                        + " administrative status, administrativestatus, statut, estado, stato,"
                        + " 상태, ステータス, 状態, 状态");
        names.put(
                Role.CASE,
                "case, case sensitive, case-sensitive, casesensitive, case sensitivity, match case,"
                        + " groß- kleinschreibung, groß kleinschreibung, 대소문자, 大文字小文字, 大小写");
        names.put(Role.TERM_INFO, "term info, info");
        names.put(
                Role.NOTE,
                "note, notes, comment, comments, remark, remarks, term note, usage, usage note,"
                        + " kommentar, kommentare, bemerkung, bemerkungen, anmerkung, notiz,"
                        + " hinweis, commentaire, remarque, nota, notas, comentario, commento,"
                        + " 비고, 메모, 주석, 備考, コメント, 注釈, 注释, 备注");
        names.put(Role.ENTRY_NOTE, "entry note, concept note");
        names.put(
                Role.DEFINITION,
                "definition, definitions, def, description, meaning, explanation, entry definition,"
                        + " beschreibung, bedeutung, erklärung, définition, definición,"
                        + " definizione, definição, 정의, 뜻, 설명, 定義, 説明, 意味, 定义, 说明");
        names.put(
                Role.CONTEXT,
                "context, example, examples, example sentence, usage example, term example,"
                        + " sample, kontext, beispiel, beispiele, contexte, exemple, ejemplo,"
                        + " esempio, 예문, 예시, 문맥, 例文, 用例, 例句");
        names.put(
                Role.PART_OF_SPEECH,
                "part of speech, partofspeech, pos, word class, wortart, catégorie grammaticale,"
                        + " categoría gramatical, 품사, 品詞, 词性");
        names.put(
                Role.GENDER,
                "gender, grammatical gender, grammaticalgender, genus, geschlecht, genre, género,"
                        + " genere, 성, 性");
        names.put(Role.TERM_TYPE, "type, term type, termtype, typ, benennungstyp");
        names.put(
                Role.SUBJECT_FIELD,
                "subject, subject field, subjectfield, domain, field, topic, category, area,"
                        + " entry subject, entry domain, fachgebiet, sachgebiet, bereich, thema,"
                        + " kategorie, domaine, dominio, 분야, 도메인, 分野, 领域");
        names.put(
                Role.CUSTOMER,
                "client, customer, client id, clientid, entry clientid, kunde, client name, 고객,"
                        + " 顧客, 客户");
        names.put(Role.PROJECT, "project, project id, projectid, entry projectid, projekt");
        names.put(Role.ID, "id, entry id, concept id, entryid, conceptid, cid, uuid");
        return names;
    }
}
