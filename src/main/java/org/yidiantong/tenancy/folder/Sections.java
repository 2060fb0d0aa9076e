package org.yidiantong.tenancy.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictSection;
import org.yidiantong.tenancy.Drafts;
import org.yidiantong.tenancy.FolderWriter;
import org.yidiantong.tenancy.SectionFormat;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Compares, applies and exports the sections of all modules in format order, within the
 * transaction of the bound district. Sections are looked up lazily, because they may
 * depend on this module.
 */
@Component
class Sections {

	private final FolderReader reading;

	private final ObjectProvider<DistrictSection<?>> sections;

	private final EntityManager entities;

	Sections(FolderReader reading, ObjectProvider<DistrictSection<?>> sections, EntityManager entities) {
		this.reading = reading;
		this.sections = sections;
		this.entities = entities;
	}

	List<Change> diff(Drafts drafts) {
		List<Change> changes = new ArrayList<>();
		ordered().forEach((section) -> changes.addAll(diff(section, drafts)));
		return changes;
	}

	/** Applies each section that differs. Later sections see what earlier ones wrote. */
	List<Change> apply(Drafts drafts) {
		List<Change> changes = new ArrayList<>();
		for (DistrictSection<?> section : ordered()) {
			changes.addAll(apply(section, drafts));
			this.entities.flush();
		}
		return changes;
	}

	/** Writes all sections. Later sections see the files that earlier ones wrote. */
	void export(FolderWriter folder) {
		ordered().forEach((section) -> section.export(folder));
	}

	private List<DistrictSection<?>> ordered() {
		Map<Class<?>, DistrictSection<?>> byDraft = this.sections.stream()
			.collect(Collectors.toMap(DistrictSection::draftType, Function.identity()));
		List<DistrictSection<?>> ordered = new ArrayList<>();
		for (SectionFormat<?> format : this.reading.formats()) {
			DistrictSection<?> section = byDraft.get(format.draftType());
			if (section != null) {
				ordered.add(section);
			}
		}
		return ordered;
	}

	private static <D> List<Change> diff(DistrictSection<D> section, Drafts drafts) {
		return section.diff(draft(section, drafts));
	}

	private static <D> List<Change> apply(DistrictSection<D> section, Drafts drafts) {
		D draft = draft(section, drafts);
		List<Change> changes = section.diff(draft);
		if (!changes.isEmpty()) {
			section.apply(draft);
		}
		return changes;
	}

	private static <D> D draft(DistrictSection<D> section, Drafts drafts) {
		return drafts.get(section.draftType()).orElseThrow();
	}

}
