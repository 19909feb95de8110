package pubs.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import pubs.diagnostic.Suggestion;

/** Understands the words after the name of a command. The only place that knows Commons CLI. */
final class ArgumentParser {
    private final List<OptionSpec> specs;

    ArgumentParser(List<OptionSpec> specs) {
        this.specs = specs;
    }

    /**
     * Words after {@code --} are operands whatever they look like, and so is {@code -}.
     *
     * @throws Failure for an option that is not known, one without its value, and a value that is not allowed
     */
    Arguments parse(List<String> words) throws Failure {
        CommandLine line = commandLine(words);
        Map<String, List<String>> values = new HashMap<>();
        for (OptionSpec spec : specs) {
            if (line.hasOption(spec.name())) {
                values.put(spec.name(), spec.takesValue() ? values(line, spec) : List.of());
            }
        }
        return new Arguments(values, line.getArgList());
    }

    private CommandLine commandLine(List<String> words) throws Failure {
        Options options = new Options();
        for (OptionSpec spec : specs) {
            options.addOption(option(spec));
        }
        try {
            return DefaultParser.builder()
                    .setAllowPartialMatching(false)
                    .setStripLeadingAndTrailingQuotes(false)
                    .get()
                    .parse(options, words.toArray(new String[0]));
        } catch (UnrecognizedOptionException e) {
            throw unknown(e.getOption());
        } catch (MissingArgumentException e) {
            throw missingValue(e.getOption().getLongOpt());
        } catch (ParseException e) {
            throw new Failure("bad-option", e.getMessage());
        }
    }

    private static Option option(OptionSpec spec) {
        Option.Builder builder = spec.shortName().isEmpty() ? Option.builder() : Option.builder(spec.shortName());
        return builder.longOpt(spec.name()).hasArg(spec.takesValue()).get();
    }

    private static List<String> values(CommandLine line, OptionSpec spec) throws Failure {
        List<String> given = Arrays.asList(line.getOptionValues(spec.name()));
        for (String value : given) {
            Optional<String> fault = spec.fault(spec.flag(), value);
            if (fault.isPresent()) {
                throw new Failure("unknown-value", fault.get());
            }
        }
        return given;
    }

    private Failure unknown(String word) {
        int end = word.indexOf('=');
        String option = end < 0 ? word : word.substring(0, end);
        List<String> known = new ArrayList<>();
        for (OptionSpec spec : specs) {
            known.add(spec.flag());
        }
        return new Failure("unknown-option", Wording.unknown("option", option, Suggestion.nearest(option, known),
                "--help lists all"));
    }

    private Failure missingValue(String name) {
        for (OptionSpec spec : specs) {
            if (spec.name().equals(name)) {
                String expected = spec.allowed().isEmpty() ? spec.argument() : Wording.or(spec.allowed());
                return new Failure("missing-value", "option " + spec.flag() + " has no value; expected " + expected);
            }
        }
        throw new IllegalStateException(name);
    }
}
