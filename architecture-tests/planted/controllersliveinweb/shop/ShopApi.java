package planted.controllersliveinweb.shop;

import org.springframework.web.bind.annotation.RestController;

/** Among the aggregates. */
@RestController
class ShopApi {

}
