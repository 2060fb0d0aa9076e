package org.yidiantong.commandline;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

import org.springframework.core.NestedExceptionUtils;

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

	/**
	 * The cause of a failure for the operator: a failure of our own in its words only.
	 */
	public static String cause(Throwable failure) {
		Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
		boolean own = cause.getClass().getName().startsWith("org.yidiantong.");
		return (own && cause.getMessage() != null) ? cause.getMessage() : cause.toString();
	}

}
