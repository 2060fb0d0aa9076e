package org.yidiantong.tenancy;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.yidiantong.commandline.CommandCall;

/**
 * One call of the district tool.
 *
 * @param verb what to do
 * @param folder the path as the operator gave it
 * @param command what every command needs
 */
record TenantsCall(Verb verb, Path folder, CommandCall command) {

	/** What the tool can do. */
	enum Verb {

		VALIDATE, DIFF, APPLY

	}

	/** The parent of the districts' folders, from where the call was made. */
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
