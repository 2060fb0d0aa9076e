package org.yidiantong.tenancy.tool;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.yidiantong.commandline.CommandContext;

/**
 * The arguments of one call of the district tool.
 *
 * @param verb the subcommand
 * @param folder the path as the operator gave it
 * @param command what every command needs
 */
record TenantsArguments(Verb verb, Path folder, CommandContext command) {

	/** The subcommands. */
	enum Verb {

		VALIDATE, DIFF, APPLY, EXPORT

	}

	/** The parent of the districts' folders, relative to the working directory. */
	Path root(boolean single) {
		if (!single) {
			return this.folder;
		}
		String last = this.folder.getFileName().toString();
		return last.isEmpty() || last.equals(".") || last.equals("..") ? this.folder.resolve("..")
				: this.folder.resolveSibling("");
	}

	Locale locale() {
		return this.command.locale();
	}

	Class<?> application() {
		return this.command.application();
	}

	List<String> settings() {
		return this.command.settings();
	}

	PrintStream out() {
		return this.command.out();
	}

	PrintStream err() {
		return this.command.err();
	}

}
