/**
 * What every page and API answer shares: problems, paging, page layout, language.
 */
@ApplicationModule(displayName = "HTTP 页面与接口", allowedDependencies = { "tenancy" })
@NullMarked
package org.yidiantong.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
