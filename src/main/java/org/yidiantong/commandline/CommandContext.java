package org.yidiantong.commandline;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * What every command needs to run.
 *
 * @param application the main class of the application
 * @param settings of the application, as {@code --name=value}
 * @param locale language of the output
 * @param out for results
 * @param err for refusals and failures
 */
public record CommandContext(Class<?> application, List<String> settings, Locale locale, PrintStream out,
		PrintStream err) {

}
