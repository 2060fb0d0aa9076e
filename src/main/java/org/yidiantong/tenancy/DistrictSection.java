package org.yidiantong.tenancy;

import java.util.List;

/**
 * One module's part of a district, as rows. All methods run inside one transaction that
 * is bound to the district and spans all sections, in the order that the formats' needs
 * give.
 *
 * @param <D> the draft type that the module's {@link SectionFormat} reads
 */
public interface DistrictSection<D> {

	/** Which draft this section takes. */
	Class<D> draftType();

	/**
	 * What {@link #apply} would change; empty when the rows already say the same.
	 * @throws FolderRejected when the rows do not allow what the draft says
	 */
	List<Change> diff(D draft);

	/**
	 * Makes the rows say what the draft says. Applying the same draft again changes
	 * nothing.
	 */
	void apply(D draft);

	/**
	 * Writes the files that say what the rows say: reading them back gives a draft
	 * without differences. What rows do not hold, such as comments, is not written.
	 */
	void export(FolderWriter folder);

}
