export { alert, messageAbout, messageAboutSource } from './conformance/messages.ts';
export { type ChannelUnderTest, channelConformance } from './conformance/suite.ts';
