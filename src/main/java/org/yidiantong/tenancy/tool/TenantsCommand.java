package org.yidiantong.tenancy.tool;

import java.nio.file.Path;

import org.yidiantong.commandline.CommandContext;
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

	private final CommandContext call;

	/** Prepares the command for one call. */
	public TenantsCommand(CommandContext call) {
		this.call = call;
	}

	@Command
	int validate(@Parameters(paramLabel = "DIR", descriptionKey = "folder") Path folder) {
		return run(TenantsArguments.Verb.VALIDATE, folder);
	}

	@Command
	int diff(@Parameters(paramLabel = "DIR", descriptionKey = "folder") Path folder) {
		return run(TenantsArguments.Verb.DIFF, folder);
	}

	@Command
	int apply(@Parameters(paramLabel = "DIR", descriptionKey = "folder") Path folder) {
		return run(TenantsArguments.Verb.APPLY, folder);
	}

	private int run(TenantsArguments.Verb verb, Path path) {
		TenantsArguments tool = new TenantsArguments(verb, path, this.call);
		TenantsReport report = new TenantsReport(tool);
		TenantsFolder folder = TenantsFolder.at(path);
		int errors = FolderValidator.run(tool.application(), report, folder);
		if (errors != 0 || verb == TenantsArguments.Verb.VALIDATE) {
			return errors;
		}
		return FolderUpdate.run(tool, report, folder);
	}

}
