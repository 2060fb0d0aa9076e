package org.yidiantong.checklist;

/**
 * The two groups of items: managing what belongs to all, and serving the single citizen.
 */
public enum ItemGroup {

	/** 集体管理 */
	COLLECTIVE,

	/** 便民服务 */
	SERVICE

}
