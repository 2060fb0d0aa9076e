package org.yidiantong.checklist.benefits;

import java.util.List;

/**
 * The policies of the bound district. Implemented by {@code publishing}; others use
 * {@link org.yidiantong.checklist.BenefitManagement}.
 */
public interface Benefits {

	/** All policies, also lapsed ones, in the order of the folder. */
	List<Benefit> all();

}
