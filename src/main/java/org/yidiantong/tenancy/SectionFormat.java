package org.yidiantong.tenancy;

import java.util.Set;

/**
 * Reads one module's section of a district's folder. Implementations are beans without
 * dependencies, so that the district tool can validate folders without starting the
 * application.
 *
 * @param <D> the draft type: the section's contents as a record of the module
 */
public interface SectionFormat<D> {

	/**
	 * The type that {@link #read} returns, by which other formats find the draft in
	 * {@link Drafts}.
	 */
	Class<D> draftType();

	/** Draft types of sections that must be read first. */
	default Set<Class<?>> needs() {
		return Set.of();
	}

	/**
	 * Reads the section and reports all violations of the JSON Schema and of the module's
	 * rules.
	 * @param folder the district's folder, including shared files
	 * @param earlier the drafts named by {@link #needs}; missing when they could not be
	 * read
	 * @param findings receives all faults
	 * @return the draft; when there are faults, it holds what could be read
	 */
	D read(DistrictFolder folder, Drafts earlier, Findings findings);

}
