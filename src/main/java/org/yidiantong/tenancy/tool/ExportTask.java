package org.yidiantong.tenancy.tool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.yidiantong.commandline.CommandContext;
import org.yidiantong.tenancy.AttachedProgram;
import org.yidiantong.tenancy.District;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.FindingFormatter;
import org.yidiantong.tenancy.folder.FolderExport;
import org.yidiantong.tenancy.folder.FolderManagement;
import org.yidiantong.tenancy.folder.TenantsFolder;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Runs {@code export}, attached to the database of the running application. The folder
 * must be new or empty, so that no file of anybody is overwritten.
 */
final class ExportTask {

	private static final int REFUSED = 1;

	private static final int FAILED = 3;

	private final TenantsArguments call;

	private final TenantsReport report;

	private final List<DistrictCode> wanted;

	/**
	 * @param wanted the districts; all when empty
	 */
	ExportTask(TenantsArguments call, TenantsReport report, List<DistrictCode> wanted) {
		this.call = call;
		this.report = report;
		this.wanted = wanted;
	}

	/**
	 * Exports districts and reports what reading them back found; returns the exit code.
	 */
	int run() {
		if (isTaken(this.call.folder())) {
			return refused("command-folder-taken", this.call.folder());
		}
		try (ConfigurableApplicationContext context = AttachedProgram.start(this.call.application(),
				this.call.settings())) {
			List<DistrictCode> known = context.getBean(DistrictManagement.class)
				.all()
				.stream()
				.map(District::code)
				.toList();
			List<DistrictCode> unknown = this.wanted.stream().filter((code) -> !known.contains(code)).toList();
			if (!unknown.isEmpty()) {
				return refused("command-district-unknown", unknown.get(0));
			}
			return write(context.getBean(FolderManagement.class).export(this.wanted.isEmpty() ? known : this.wanted));
		}
		catch (RuntimeException ex) {
			say("command-failed", CommandContext.cause(ex));
			return FAILED;
		}
	}

	private int write(FolderExport export) {
		export.files().forEach(this::write);
		this.report.exported(export.files().size());
		if (!export.findings().isEmpty()) {
			this.report.errors(export.findings(), TenantsFolder.at(this.call.folder()));
		}
		export.changes().stream().filter((one) -> !one.changes().isEmpty()).forEach(this.report::changes);
		return export.isFaithful() ? 0 : REFUSED;
	}

	private void write(String path, byte[] content) {
		try {
			Path file = this.call.folder().resolve(path);
			Files.createDirectories(file.getParent());
			Files.write(file, content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private int refused(String key, Object what) {
		say(key, what);
		return REFUSED;
	}

	private void say(String key, Object what) {
		this.call.err().println(FindingFormatter.format("tenancy." + key, this.call.locale(), what.toString()));
	}

	private static boolean isTaken(Path folder) {
		if (!Files.exists(folder)) {
			return false;
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.findAny().isPresent();
		}
		catch (IOException noFolder) {
			return true;
		}
	}

}
