package org.yidiantong.tenancy;

import java.util.Set;

/**
 * How one module reads its part of a district's folder. Needs no database and no other
 * bean, so that a folder can be validated by a program that starts nothing. The modules'
 * formats are found as beans.
 *
 * @param <D> the draft: what the part says, as the module's own record
 */
public interface SectionFormat<D> {

	/**
	 * The record that {@link #read} returns, under which others find it in
	 * {@link Drafts}.
	 */
	Class<D> draftType();

	/** Drafts of other sections that must have been read before. */
	default Set<Class<?>> needs() {
		return Set.of();
	}

	/**
	 * Reads the part and reports every mistake, structural ones by the JSON Schema and
	 * the module's own rules alike.
	 * @param folder the district's folder and what it shares with others
	 * @param earlier the drafts that {@link #needs} names; one that could not be read is
	 * missing
	 * @param findings where each mistake goes
	 * @return the draft; when there are mistakes it holds what could be read
	 */
	D read(DistrictFolder folder, Drafts earlier, Findings findings);

}
