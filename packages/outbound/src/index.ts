export * from './addresses.ts';
export {
  createOutbound,
  defaultLimits,
  type Limits,
  type Outbound,
  type OutboundOptions,
  type OutboundRequest,
  type OutboundResponse,
  type Resolve,
} from './outbound.ts';
export * from './sockets.ts';
