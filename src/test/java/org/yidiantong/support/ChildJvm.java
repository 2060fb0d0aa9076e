package org.yidiantong.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command of a program of the test's class path in a process of its own. Such a
 * process lives for seconds and mostly starts, so it compiles once, and trusts classes
 * that the JVM of the test has verified. Without the second compiler its code cache would
 * be too small for the whole application.
 */
public final class ChildJvm {

	private ChildJvm() {
	}

	/**
	 * Puts a command together.
	 * @param memory the largest heap, as {@code -Xmx} takes it
	 * @param options more options of the virtual machine
	 * @param program a class with a {@code main} method
	 * @param arguments what it is given
	 */
	public static List<String> command(String memory, List<String> options, Class<?> program, List<String> arguments) {
		return command(memory, options, program.getName(), arguments);
	}

	/** As above, without more options. */
	public static List<String> command(String memory, Class<?> program, List<String> arguments) {
		return command(memory, List.of(), program, arguments);
	}

	/** The command of a program of which only the name is known here. */
	public static List<String> command(String memory, String program, List<String> arguments) {
		return command(memory, List.of(), program, arguments);
	}

	/** The command of a jar that is no part of the class path. */
	public static List<String> jar(Path jar, List<String> arguments) {
		List<String> command = new ArrayList<>(java("512m"));
		command.addAll(List.of("-jar", jar.toString()));
		command.addAll(arguments);
		return command;
	}

	private static List<String> command(String memory, List<String> options, String program, List<String> arguments) {
		List<String> command = new ArrayList<>(java(memory));
		command.addAll(options);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), program));
		command.addAll(arguments);
		return command;
	}

	private static List<String> java(String memory) {
		return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + memory,
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:ReservedCodeCacheSize=256m",
				"-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote", "-Dfile.encoding=UTF-8");
	}

}
