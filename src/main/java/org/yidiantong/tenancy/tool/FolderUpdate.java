package org.yidiantong.tenancy.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.yidiantong.commandline.CommandContext;
import org.yidiantong.tenancy.AttachedProgram;
import org.yidiantong.tenancy.Finding;
import org.yidiantong.tenancy.FindingFormatter;
import org.yidiantong.tenancy.FolderRejected;
import org.yidiantong.tenancy.folder.DistrictChanges;
import org.yidiantong.tenancy.folder.FolderManagement;
import org.yidiantong.tenancy.folder.TenantsFolder;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Runs {@code diff} or {@code apply}, attached to the database of the running
 * application.
 */
final class FolderUpdate {

	private static final int MISTAKES = 1;

	private static final int FAILED = 3;

	private FolderUpdate() {
	}

	/** Compares or applies a folder without faults; returns the exit code. */
	static int run(TenantsArguments call, TenantsReport report, TenantsFolder folder) {
		try (ConfigurableApplicationContext context = AttachedProgram.start(call.application(), call.settings())) {
			run(context.getBean(FolderManagement.class), folder, report, call);
			return 0;
		}
		catch (RuntimeException ex) {
			return failed(ex, report, folder, call);
		}
	}

	/** Reports the first failure and those suppressed in it, one per district. */
	private static int failed(RuntimeException first, TenantsReport report, TenantsFolder folder,
			TenantsArguments call) {
		List<Throwable> failures = Stream.concat(Stream.of(first), Stream.of(first.getSuppressed())).toList();
		List<Finding> errors = new ArrayList<>();
		List<Throwable> broken = new ArrayList<>();
		for (Throwable failure : failures) {
			if (failure instanceof FolderRejected rejected) {
				errors.addAll(rejected.findings());
			}
			else {
				broken.add(failure);
			}
		}
		if (!errors.isEmpty()) {
			report.errors(errors, folder);
		}
		broken.forEach((cause) -> call.err()
			.println(FindingFormatter.format("tenancy.command-failed", call.locale(), CommandContext.cause(cause))));
		return broken.isEmpty() ? MISTAKES : FAILED;
	}

	private static void run(FolderManagement folders, TenantsFolder folder, TenantsReport report,
			TenantsArguments call) {
		List<DistrictChanges> changes = (call.verb() == TenantsArguments.Verb.DIFF) ? folders.diff(folder)
				: folders.apply(folder);
		changes.forEach(report::changes);
	}

}
