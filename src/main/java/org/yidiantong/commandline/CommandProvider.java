package org.yidiantong.commandline;

/**
 * Contributes a command of a nested module, which the main class cannot name. Found by
 * {@link java.util.ServiceLoader}.
 */
public interface CommandProvider {

	/** Creates the picocli command for one call. */
	Object command(CommandContext call);

	/** The message bundle of the command. */
	String texts();

}
