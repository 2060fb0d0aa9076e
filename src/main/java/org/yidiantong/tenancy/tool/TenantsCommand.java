package org.yidiantong.tenancy.tool;

import java.nio.file.Path;

import org.yidiantong.commandline.CommandCall;
import org.yidiantong.tenancy.folder.TenantsFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * The district tool: {@code tenants validate|diff|apply DIR}. Validation starts nothing;
 * the others attach to the running database. Exit codes: 0 success, 1 faults in the
 * folder, 2 wrong usage, 3 database failure.
 */
@Command(name = "tenants")
public final class TenantsCommand {

	/** The bundle with the texts of this command. */
	public static final String TEXTS = "messages.findings.tenancy";

	private final CommandCall call;

	/** Prepares the command for one call. */
	public TenantsCommand(CommandCall call) {
		this.call = call;
	}

	@Command
	int validate(@Parameters(paramLabel = "DIR", descriptionKey = "folder") Path folder) {
		return run(TenantsCall.Verb.VALIDATE, folder);
	}

	@Command
	int diff(@Parameters(paramLabel = "DIR", descriptionKey = "folder") Path folder) {
		return run(TenantsCall.Verb.DIFF, folder);
	}

	@Command
	int apply(@Parameters(paramLabel = "DIR", descriptionKey = "folder") Path folder) {
		return run(TenantsCall.Verb.APPLY, folder);
	}

	private int run(TenantsCall.Verb verb, Path path) {
		TenantsCall tool = new TenantsCall(verb, path, this.call);
		TenantsReport report = new TenantsReport(tool);
		TenantsFolder folder = TenantsFolder.at(path);
		int mistakes = FolderValidator.run(tool.application(), report, folder);
		if (mistakes != 0 || verb == TenantsCall.Verb.VALIDATE) {
			return mistakes;
		}
		return FolderUpdate.run(tool, report, folder);
	}

}
