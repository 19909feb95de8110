package pubs.render;

import pubs.io.JsonText;
import pubs.publist.StyledList;

/** The list as JSON, in the fields of {@link ListData}. */
final class JsonRenderer implements Renderer {
    @Override
    public String render(StyledList list, RenderOptions options) {
        return JsonText.write(ListData.of(list, options));
    }
}
