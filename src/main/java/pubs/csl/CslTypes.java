package pubs.csl;

import java.util.Map;
import java.util.Set;

/**
 * Which CSL type an entry type is. Sources: CSL 1.0.2, appendix III; biblatex manual, sections 2.1.1 to 2.1.3;
 * BibTeX's {@code btxdoc}, section 3.1. What depends on more than the entry type is decided in {@link TypeRule}.
 */
final class CslTypes {
    private CslTypes() {}

    /** The types of CSL 1.0.2. */
    static final Set<String> NAMES = Set.of("article", "article-journal", "article-magazine", "article-newspaper",
            "bill", "book", "broadcast", "chapter", "classic", "collection", "dataset", "document", "entry",
            "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview",
            "legal_case", "legislation", "manuscript", "map", "motion_picture", "musical_score", "pamphlet",
            "paper-conference", "patent", "performance", "periodical", "personal_communication", "post",
            "post-weblog", "regulation", "report", "review", "review-book", "software", "song", "speech",
            "standard", "thesis", "treaty", "webpage");

    /** Entry type to CSL type. */
    static final Map<String, String> OF_ENTRY = Rows.of("""
            article = article-journal
            book = book
            mvbook = book
            inbook = chapter
            bookinbook = chapter
            suppbook = chapter
            booklet = pamphlet
            collection = book
            mvcollection = book
            incollection = chapter
            suppcollection = chapter
            dataset = dataset
            manual = book
            misc = document
            online = webpage
            patent = patent
            periodical = periodical
            suppperiodical = article-journal
            proceedings = book
            mvproceedings = book
            inproceedings = paper-conference
            reference = book
            mvreference = book
            inreference = entry-encyclopedia
            report = report
            software = software
            thesis = thesis
            unpublished = manuscript
            conference = paper-conference
            electronic = webpage
            www = webpage
            mastersthesis = thesis
            phdthesis = thesis
            techreport = report
            artwork = graphic
            audio = song
            bibnote = document
            commentary = book
            image = graphic
            jurisdiction = legal_case
            legislation = legislation
            legal = treaty
            letter = personal_communication
            movie = motion_picture
            music = song
            performance = performance
            review = review
            standard = standard
            video = motion_picture
            data = dataset
            letters = personal_communication
            newsarticle = article-newspaper
            game = software
            softwaremodule = software
            softwareversion = software
            codefragment = software
            code = software
            preprint = article
            webpage = webpage
            website = webpage
            blog = post-weblog
            post = post
            podcast = broadcast
            interview = interview
            map = map
            speech = speech
            talk = speech
            lecture = speech
            presentation = speech
            poster = speech
            hearing = hearing
            regulation = regulation
            constitution = legislation
            gazette = legislation
            bachelorthesis = thesis
            bachelorsthesis = thesis
            masterthesis = thesis
            """);

    /** What a thesis or report is called when its {@code type} does not say; keys of {@link Bibstrings}. */
    static final Map<String, String> GENRE_OF_ENTRY = Rows.of("""
            phdthesis = phdthesis
            mastersthesis = mathesis
            masterthesis = mathesis
            bachelorthesis = bathesis
            bachelorsthesis = bathesis
            techreport = techreport
            """);
}
