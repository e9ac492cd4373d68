/** What is used of selenium-webdriver, which comes without types. */
declare module 'selenium-webdriver' {
	interface Capabilities {
		getBrowserVersion(): string;
	}

	interface Actions {
		sendKeys(...keys: string[]): Actions;
		keyDown(key: string): Actions;
		keyUp(key: string): Actions;
		move(to: { x: number; y: number; origin?: WebElement }): Actions;
		scroll(x: number, y: number, right: number, down: number, origin: string): Actions;
		perform(): Promise<void>;
	}

	export interface WebElement {
		click(): Promise<void>;
	}

	export interface WebDriver {
		get(url: string): Promise<void>;
		quit(): Promise<void>;
		getCapabilities(): Promise<Capabilities>;
		getCurrentUrl(): Promise<string>;
		executeScript<T>(script: string, ...args: unknown[]): Promise<T>;
		findElement(by: unknown): Promise<WebElement>;
		takeScreenshot(): Promise<string>;
		actions(): Actions;
		manage(): {
			setTimeouts(limits: { script?: number; pageLoad?: number }): Promise<void>;
			window(): { setRect(rect: Record<'x' | 'y' | 'width' | 'height', number>): Promise<unknown> };
		};
		navigate(): { back(): Promise<void>; refresh(): Promise<void> };
		switchTo(): { defaultContent(): Promise<void>; frame(at: number): Promise<void> };
	}

	export class Builder {
		usingServer(url: string): this;
		withCapabilities(capabilities: Record<string, unknown>): this;
		build(): Promise<WebDriver>;
	}

	export const By: { css(selector: string): unknown };
	export const Origin: { readonly VIEWPORT: string };
	export const Key: Readonly<Record<string, string>>;
}
