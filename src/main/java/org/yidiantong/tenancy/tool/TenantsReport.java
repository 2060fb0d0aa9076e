package org.yidiantong.tenancy.tool;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.Finding;
import org.yidiantong.tenancy.FindingFormatter;
import org.yidiantong.tenancy.Location;
import org.yidiantong.tenancy.folder.DistrictChanges;
import org.yidiantong.tenancy.folder.DistrictReading;
import org.yidiantong.tenancy.folder.TenantsFolder;

/**
 * Prints the results of the district tool: one line per fault or change, and a summary
 * line.
 */
final class TenantsReport {

	private static final Map<Change.Kind, String> SIGNS = Map.of(Change.Kind.ADDED, "+", Change.Kind.CHANGED, "~",
			Change.Kind.REMOVED, "-");

	private final TenantsArguments call;

	TenantsReport(TenantsArguments call) {
		this.call = call;
	}

	/** Prints faults with paths relative to the working directory. */
	void errors(List<Finding> findings, TenantsFolder folder) {
		print(findings, folder);
		say("command-mistakes", findings.size());
	}

	/** Prints warnings; they do not change the exit code. */
	void warnings(List<Finding> warnings, TenantsFolder folder) {
		print(warnings, folder);
	}

	private void print(List<Finding> findings, TenantsFolder folder) {
		Path root = this.call.root(folder.isSingle());
		for (Finding finding : findings) {
			this.call.out().println(place(finding.at(), root) + " " + FindingFormatter.of(finding, this.call.locale()));
		}
	}

	void valid(int districts) {
		say("command-valid", districts);
	}

	/** Prints how many files an export has written. */
	void exported(int files) {
		say("command-exported", files, this.call.folder());
	}

	void changes(DistrictChanges changes) {
		boolean applied = this.call.verb() == TenantsArguments.Verb.APPLY;
		for (Change change : changes.changes()) {
			this.call.out()
				.println(SIGNS.get(change.kind()) + " " + changes.district() + " " + change.subject() + " "
						+ change.code() + " " + change.description());
		}
		say(changes.changes().isEmpty() ? "command-same" : applied ? "command-applied" : "command-would",
				changes.district(), changes.revision(), changes.changes().size());
	}

	private void say(String key, Object... arguments) {
		Object[] texts = List.of(arguments).stream().map(String::valueOf).toArray();
		this.call.out().println(FindingFormatter.format("tenancy." + key, this.call.locale(), texts));
	}

	private String place(Location at, Path root) {
		if (at.file().equals(DistrictReading.WHOLE_FOLDER)) {
			return this.call.folder().toString();
		}
		return at.file().startsWith("classpath:") ? at.toString()
				: root.resolve(at.file()).toString().replace('\\', '/') + ":" + at.line();
	}

}
