package org.yidiantong.disclosure;

/**
 * Sets disclosure tasks. Other modules call it through this interface; the nested module
 * {@code tasks} implements it.
 */
public interface TaskSetting {

	/**
	 * Sets the tasks of all periods that are over by business time. Idempotent: tasks
	 * that are set already do not change.
	 * @return for how many places and periods tasks were set
	 */
	int set();

}
