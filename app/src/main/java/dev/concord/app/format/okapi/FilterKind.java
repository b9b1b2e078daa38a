package dev.concord.app.format.okapi;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.sf.okapi.common.filters.FilterConfigurationMapper;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.filters.html.HtmlFilter;
import net.sf.okapi.filters.markdown.MarkdownFilter;
import net.sf.okapi.filters.openoffice.OpenOfficeFilter;
import net.sf.okapi.filters.openxml.OpenXMLFilter;
import net.sf.okapi.filters.plaintext.PlainTextFilter;

/** Which Okapi filter reads which kind of file. */
enum FilterKind {
    TEXT("", "txt"),
    MARKDOWN("", "md", "markdown"),
    HTML("", "html", "htm", "xhtml"),
    DOCX("word/document.xml", "docx"),
    PPTX("ppt/presentation.xml", "pptx"),
    XLSX("xl/workbook.xml", "xlsx"),
    ODT("content.xml", "odt");

    private final String requiredPart;
    private final Set<String> extensions;

    FilterKind(String requiredPart, String... extensions) {
        this.requiredPart = requiredPart;
        this.extensions = Set.of(extensions);
    }

    static Optional<FilterKind> of(String extension) {
        for (FilterKind kind : values()) {
            if (kind.extensions.contains(extension.toLowerCase(Locale.ROOT))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether the file is a ZIP archive of parts. */
    boolean isOffice() {
        return !requiredPart.isEmpty();
    }

    String requiredPart() {
        return requiredPart;
    }

    /** A filter for one file: they keep state and serve one thread. */
    IFilter newFilter() {
        FilterConfigurationMapper mapper = new FilterConfigurationMapper();
        IFilter filter =
                switch (this) {
                    case TEXT -> new PlainTextFilter();
                    case MARKDOWN -> markdown();
                    case HTML -> new HtmlFilter();
                    case DOCX, PPTX, XLSX -> new OpenXMLFilter();
                    case ODT -> new OpenOfficeFilter();
                };
        mapper.addConfigurations(HtmlFilter.class.getName());
        mapper.addConfigurations("net.sf.okapi.filters.yaml.YamlFilter");
        mapper.addConfigurations(filter.getClass().getName());
        filter.setFilterConfigurationMapper(mapper);
        return filter;
    }

    /** Program text is not translated: Okapi would also drop the blank lines in it. */
    private static IFilter markdown() {
        MarkdownFilter filter = new MarkdownFilter();
        filter.getParameters().setTranslateFencedCodeBlocks(false);
        filter.getParameters().setTranslateIndentedCodeBlocks(false);
        return filter;
    }
}
