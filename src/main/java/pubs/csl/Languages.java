package pubs.csl;

import java.util.Locale;
import java.util.Map;

/** Languages by the names that biblatex, babel and polyglossia give them (biblatex manual, table 2), as BCP 47 tags. */
final class Languages {
    private Languages() {}

    static final Map<String, String> TAGS = Rows.of("""
            acadian = fr-CA
            afrikaans = af-ZA
            albanian = sq-AL
            american = en-US
            amharic = am-ET
            arabic = ar
            armenian = hy-AM
            australian = en-AU
            austrian = de-AT
            basque = eu-ES
            belarusian = be-BY
            bengali = bn-BD
            brazil = pt-BR
            brazilian = pt-BR
            breton = br-FR
            british = en-GB
            bulgarian = bg-BG
            canadian = en-CA
            canadien = fr-CA
            catalan = ca-ES
            chinese = zh-CN
            coptic = cop
            croatian = hr-HR
            czech = cs-CZ
            danish = da-DK
            dutch = nl-NL
            english = en-US
            esperanto = eo
            estonian = et-EE
            farsi = fa-IR
            finnish = fi-FI
            francais = fr-FR
            french = fr-FR
            frenchb = fr-FR
            friulan = fur-IT
            galician = gl-ES
            georgian = ka-GE
            german = de-DE
            germanb = de-DE
            greek = el-GR
            hebrew = he-IL
            hindi = hi-IN
            hungarian = hu-HU
            icelandic = is-IS
            indonesian = id-ID
            interlingua = ia
            irish = ga-IE
            italian = it-IT
            japanese = ja-JP
            kannada = kn-IN
            kazakh = kk-KZ
            khmer = km-KH
            korean = ko-KR
            kurdish = ku
            lao = lo-LA
            latin = la
            latvian = lv-LV
            lithuanian = lt-LT
            lowersorbian = dsb-DE
            macedonian = mk-MK
            magyar = hu-HU
            malay = ms-MY
            malayalam = ml-IN
            marathi = mr-IN
            mexican = es-MX
            mongolian = mn-MN
            naustrian = de-AT
            newzealand = en-NZ
            ngerman = de-DE
            norsk = nb-NO
            norwegian = nb-NO
            nswissgerman = de-CH
            nynorsk = nn-NO
            occitan = oc-FR
            persian = fa-IR
            piedmontese = pms-IT
            polish = pl-PL
            polutonikogreek = el-GR
            portuges = pt-PT
            portuguese = pt-PT
            romanian = ro-RO
            romansh = rm-CH
            russian = ru-RU
            samin = se-NO
            sanskrit = sa-IN
            scottish = gd-GB
            serbian = sr-RS
            serbianc = sr-Cyrl-RS
            slovak = sk-SK
            slovene = sl-SI
            slovenian = sl-SI
            spanish = es-ES
            swedish = sv-SE
            swissgerman = de-CH
            syriac = syr
            tamil = ta-IN
            telugu = te-IN
            thai = th-TH
            tibetan = bo
            turkish = tr-TR
            turkmen = tk-TM
            ukenglish = en-GB
            ukrainian = uk-UA
            uppersorbian = hsb-DE
            urdu = ur-PK
            usenglish = en-US
            vietnamese = vi-VN
            welsh = cy-GB
            """);

    /** Values of {@code langidopts}' {@code variant} that are a language of their own here. */
    static final Map<String, String> VARIANTS = Rows.of("""
            american = en-US
            us = en-US
            usmax = en-US
            british = en-GB
            uk = en-GB
            australian = en-AU
            canadian = en-CA
            newzealand = en-NZ
            austrian = de-AT
            swiss = de-CH
            brazilian = pt-BR
            mexican = es-MX
            """);

    /**
     * The tag of a language.
     *
     * @param name    a name of the table, with or without biblatex's {@code lang} before it, or a BCP 47 tag
     * @param options the value of {@code langidopts}, or empty
     * @return the tag, or empty when the name is neither. {@code ngerman -> de-DE}, {@code en_GB -> en-GB}
     */
    static String tag(String name, String options) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        if (key.startsWith("lang") && TAGS.containsKey(key.substring(4))) {
            key = key.substring(4);
        }
        String tag = TAGS.getOrDefault(key, "");
        String variant = VARIANTS.getOrDefault(after(options.toLowerCase(Locale.ROOT), "variant="), "");
        if (!variant.isEmpty() && variant.regionMatches(0, tag, 0, Math.min(2, tag.length())) && !tag.isEmpty()) {
            return variant;
        }
        return tag.isEmpty() ? wellFormed(name.strip().replace('_', '-')) : tag;
    }

    private static String after(String options, String key) {
        int at = options.indexOf(key);
        if (at < 0) {
            return "";
        }
        int start = at + key.length();
        int end = start;
        while (end < options.length() && Character.isLetter(options.charAt(end))) {
            end++;
        }
        return options.substring(start, end);
    }

    /** A tag whose language has two or three letters; other words are not taken for one. */
    private static String wellFormed(String text) {
        int hyphen = text.indexOf('-');
        int length = hyphen < 0 ? text.length() : hyphen;
        if (length < 2 || length > 3) {
            return "";
        }
        String tag = Locale.forLanguageTag(text).toLanguageTag();
        return tag.equals("und") || !tag.equalsIgnoreCase(text) ? "" : tag;
    }
}
