package org.yidiantong.audit;

/**
 * Implemented by a module that has to know of entries of other modules, such as repeated
 * looks at one complaint.
 */
@FunctionalInterface
public interface AuditListener {

	/**
	 * Takes note of an entry, in the transaction that adds it. It is called for each one,
	 * so it must be quick for those that do not matter.
	 * @param actor name of the officer or program
	 * @param action module and verb
	 * @param subject type and id
	 */
	void recorded(String actor, String action, String subject);

}
