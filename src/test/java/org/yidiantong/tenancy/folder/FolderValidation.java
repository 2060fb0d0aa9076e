package org.yidiantong.tenancy.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.yidiantong.tenancy.Finding;
import org.yidiantong.tenancy.SectionFormat;

/**
 * Reads a tenants folder in a test, by some modules' formats only and without any bean:
 * {@code FolderValidation.by(new OrganizationFormat())}.
 */
public final class FolderValidation {

	private final FolderReader reading;

	private FolderValidation(FolderReader reading) {
		this.reading = reading;
	}

	/** Reads by these formats; files of other parts are not missed. */
	public static FolderValidation by(SectionFormat<?>... formats) {
		return new FolderValidation(new FolderReader(List.of(formats)));
	}

	/** Every error in a folder, or in one district's folder. */
	public List<Finding> findings(Path folder) {
		return this.reading.read(TenantsFolder.at(folder))
			.stream()
			.flatMap((district) -> district.findings().stream())
			.distinct()
			.filter((finding) -> !finding.code().equals("tenancy.file-unknown"))
			.toList();
	}

	/** The line and code of each warning. */
	public List<String> warnings(Path folder) {
		return this.reading.read(TenantsFolder.at(folder))
			.stream()
			.flatMap((district) -> district.warnings().stream())
			.map((warning) -> warning.at().line() + " " + warning.code())
			.toList();
	}

	/** The warnings as a person reads them. */
	public List<String> warningTexts(Path folder) {
		return this.reading.read(TenantsFolder.at(folder))
			.stream()
			.flatMap((district) -> district.warnings().stream())
			.map((warning) -> warning.text(Locale.ROOT))
			.toList();
	}

	/** The errors as a person reads them. */
	public List<String> texts(Path folder) {
		return findings(folder).stream().map((finding) -> finding.text(Locale.ROOT)).toList();
	}

	/** What one part of a district's folder says, whether there are errors or not. */
	public <D> D draft(Path folder, Class<D> type) {
		return this.reading.read(TenantsFolder.at(folder)).get(0).drafts().get(type).orElseThrow();
	}

}
