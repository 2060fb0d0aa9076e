package org.yidiantong.tenancy.folder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.yidiantong.tenancy.DistrictCode;
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
		Set<Class<?>> incomplete = new HashSet<>();
		for (SectionFormat<?> format : this.formats) {
			read(format, source, drafts, findings, incomplete);
			readers.add(format.getClass().getName());
		}
		source.reportUnread(findings);
		return new DistrictReading(code, drafts, findings.all(), findings.warnings(), source.digest(readers));
	}

	/**
	 * Reads a section. When a file that it needs could not be read, only the faults of
	 * its files themselves are told, not what follows from the missing content.
	 */
	private static <D> void read(SectionFormat<D> format, SourceFolder folder, Drafts drafts, Findings findings,
			Set<Class<?>> incomplete) {
		Findings own = new Findings();
		folder.begin();
		drafts.put(format.draftType(), format.read(folder, drafts, own));
		if (folder.isComplete() && Collections.disjoint(format.needs(), incomplete)) {
			findings.addAll(own);
			return;
		}
		incomplete.add(format.draftType());
		folder.faults().forEach(findings::add);
	}

}
