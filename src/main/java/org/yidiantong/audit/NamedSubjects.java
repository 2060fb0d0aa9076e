package org.yidiantong.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Implemented by a module whose subjects get a name after they were first acted on, such
 * as the number of a complaint, so that earlier entries can be told by it too.
 */
public interface NamedSubjects {

	/** The type of its subjects, such as {@code complaint}. */
	String kind();

	/**
	 * The names by which people find subjects now, by id. Words in them are kept as
	 * {@link AuditText}.
	 */
	Map<String, String> names(Collection<String> ids);

	/** The ids of the subjects with this name. */
	List<String> ids(String name);

}
