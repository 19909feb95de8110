package pubs.render.page;

import java.util.ArrayList;
import java.util.List;
import pubs.model.Contributor;
import pubs.publist.Kind;
import pubs.render.HtmlText;

/**
 * The meta tags by which scholarly indexes and reference managers know the paper of a page: Highwire Press's
 * {@code citation_*}, as Google Scholar's inclusion guidelines have them.
 */
final class ScholarTags {
    private final List<String> lines = new ArrayList<>();

    private ScholarTags() {}

    static List<String> of(Work work) {
        ScholarTags tags = new ScholarTags();
        tags.work(work);
        return tags.lines;
    }

    private void work(Work work) {
        add("title", work.title());
        for (Contributor author : work.people()) {
            add("author", Work.name(author));
        }
        add("publication_date", work.date().slashed());
        switch (work.kind()) {
            case JOURNAL, PREPRINT -> add("journal_title", work.container());
            case CONFERENCE, WORKSHOP -> add("conference_title", work.container());
            case CHAPTER -> add("inbook_title", work.container());
            case THESIS -> add("dissertation_institution", work.publisher());
            case REPORT -> {
                add("technical_report_institution", work.publisher());
                add("technical_report_number", work.text("number"));
            }
            case BOOK, OTHER -> { }
        }
        add("volume", work.text("volume"));
        if (work.kind() != Kind.REPORT) {
            add("issue", work.text("number", "issue"));
        }
        add("firstpage", work.pages().get(0));
        add("lastpage", work.pages().get(1));
        add("issn", work.text("issn"));
        add("isbn", work.text("isbn"));
        if (work.kind() != Kind.THESIS && work.kind() != Kind.REPORT) {
            add("publisher", work.publisher());
        }
        add("doi", work.doi());
        if (work.text("eprinttype").equals("arXiv")) {
            add("arxiv_id", work.text("eprint"));
        }
        work.topics().forEach(topic -> add("keywords", topic));
        work.link("pdf").ifPresent(url -> add("pdf_url", url));
    }

    private void add(String name, String value) {
        if (!value.isEmpty()) {
            lines.add("<meta name=\"citation_" + name + "\" content=\"" + HtmlText.escape(value) + "\">");
        }
    }
}
