package pubs.convert;

import java.util.Optional;
import pubs.csl.CslItem;
import pubs.diagnostic.SourceSpan;

/** An item and where it was read. */
record SourcedItem(CslItem item, Optional<SourceSpan> span) {}
