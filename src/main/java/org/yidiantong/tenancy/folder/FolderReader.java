package org.yidiantong.tenancy.folder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictFolder;
import org.yidiantong.tenancy.Drafts;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.SectionFormat;

import org.springframework.stereotype.Component;

/**
 * Reads tenants folders with the formats of all modules and collects all faults. Needs no
 * database.
 */
@Component
public class FolderReader {

	private final List<SectionFormat<?>> formats;

	FolderReader(Collection<? extends SectionFormat<?>> formats) {
		this.formats = SectionOrder.of(formats);
	}

	/** The formats in dependency order. */
	List<SectionFormat<?>> formats() {
		return this.formats;
	}

	/** Reads all districts of a folder. */
	public List<DistrictReading> read(TenantsFolder folder) {
		List<String> names = folder.districts();
		if (names.isEmpty()) {
			return List.of(DistrictReading.refused(DistrictReading.WHOLE_FOLDER,
					folder.exists() ? "tenancy.folder-empty" : "tenancy.folder-none"));
		}
		FileReader reader = new FileReader(folder);
		return names.stream().map((name) -> read(name, folder, reader)).toList();
	}

	private DistrictReading read(String name, TenantsFolder folder, FileReader reader) {
		Optional<DistrictCode> code = DistrictCode.parse(name);
		if (code.isEmpty()) {
			return DistrictReading.refused(folder.displayPath(name + "/" + DistrictFormat.FILE), "tenancy.folder-name",
					name);
		}
		SourceFolder source = new SourceFolder(code.get(), folder, name, reader);
		Drafts drafts = new Drafts();
		Findings findings = new Findings();
		List<String> readers = new ArrayList<>();
		for (SectionFormat<?> format : this.formats) {
			read(format, source, drafts, findings);
			readers.add(format.getClass().getName());
		}
		source.reportUnread(findings);
		return new DistrictReading(code, drafts, findings.all(), findings.warnings(), source.digest(readers));
	}

	private static <D> void read(SectionFormat<D> format, DistrictFolder folder, Drafts drafts, Findings findings) {
		drafts.put(format.draftType(), format.read(folder, drafts, findings));
	}

}
